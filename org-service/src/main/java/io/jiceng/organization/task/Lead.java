package io.jiceng.organization.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The unit that leads on a level (牵头单位). */
@Embeddable
record Lead(@Enumerated(EnumType.STRING) LeadLevel level, UUID organizationId) {}
