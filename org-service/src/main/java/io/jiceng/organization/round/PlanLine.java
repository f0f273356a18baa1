package io.jiceng.organization.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** So many rounds of a kind (计划次数). */
@Embeddable
record PlanLine(@Enumerated(EnumType.STRING) RoundKind kind, int rounds) {}
