package io.jiceng.organization.round;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;

/** Score of a unit in an item (单位工作项得分). */
@Embeddable
record Score(UUID organizationId, @Enumerated(EnumType.STRING) RoundItem item, BigDecimal score) {}
