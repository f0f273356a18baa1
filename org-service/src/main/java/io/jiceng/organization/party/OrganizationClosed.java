package io.jiceng.organization.party;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation has been closed (撤销党组织); what hangs on it ends with it, in the same transaction.
 *
 * @param closedOn first day without it
 */
public record OrganizationClosed(UUID organizationId, LocalDate closedOn) {}
