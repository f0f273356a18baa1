package io.jiceng.organization.party;

import java.time.LocalDate;
import java.util.UUID;

/** Key of what holds for an organisation from a day on. */
record OrganizationDay(UUID organizationId, LocalDate validFrom) {}
