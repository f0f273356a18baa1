package io.jiceng.organization.grant;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A grant to be opened.
 *
 * @param organizationId under which it stands: the lead of the round
 * @param subject who may read, as in the token
 * @param holderOrganizationId the unit the holder comes from
 */
public record NewGrant(
    UUID organizationId,
    UUID roundId,
    String subject,
    UUID holderOrganizationId,
    String reason,
    LocalDate validFrom,
    LocalDate validTo) {}
