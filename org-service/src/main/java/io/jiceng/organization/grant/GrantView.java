package io.jiceng.organization.grant;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A read grant (临时查阅授权) as answered. */
@Schema(
    name = "Grant",
    description = "Read grant (临时查阅授权) of an inspector from another unit, SUP-04")
public record GrantView(
    UUID id,
    @Schema(description = "Organisation that leads the round (牵头单位)") UUID organizationId,
    @Schema(description = "Round it serves and ends with (督导轮次)") UUID roundId,
    @Schema(description = "Who may read (被授权账号)") String subject,
    @Schema(description = "Unit the holder comes from (来自单位)") UUID holderOrganizationId,
    @Schema(description = "Reason (事由)") String reason,
    @Schema(description = "From (起)") LocalDate validFrom,
    @Schema(description = "To, the last day (止)") LocalDate validTo,
    @Schema(description = "Ended before that on (提前终止日期)") @Nullable LocalDate endedOn,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static GrantView of(AccessGrant it) {
    return new GrantView(
        it.id,
        it.organizationId,
        it.roundId,
        it.subject,
        it.holderOrganizationId,
        it.reason,
        it.validFrom,
        it.validTo,
        it.endedOn,
        it.version);
  }
}
