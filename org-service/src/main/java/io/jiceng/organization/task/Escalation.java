package io.jiceng.organization.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** An overdue assignment came before a lead unit (逐级提醒). */
@Embeddable
record Escalation(
    @Enumerated(EnumType.STRING) LeadLevel level, UUID organizationId, LocalDate escalatedOn) {}
