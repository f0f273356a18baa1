package io.jiceng.organization.health;

import io.jiceng.kit.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A waiver (职责免除) as answered. */
@Schema(description = "A duty waived for one organisation and period (职责免除)")
public record WaiverView(
    UUID id,
    @Schema(description = "Branch or group (支部、党小组)") UUID organizationId,
    @Schema(description = "Duty (职责)") String obligation,
    @Schema(description = "Period (期间)") String period,
    @Schema(description = "Reason (理由)") String reason,
    @Schema(description = "Document (文号)") @Nullable String documentNo,
    @Schema(description = "Status (状态)") WaiverStatus status,
    @Schema(description = "Who decided (审批人)") @Nullable String decidedBy,
    @Schema(description = "When (审批时间)") @Nullable Instant decidedAt,
    @Schema(description = "Note (意见)") @Nullable String decisionNote,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static WaiverView of(Waiver it) {
    return new WaiverView(
        it.id,
        it.organizationId,
        it.obligation,
        it.period,
        it.reason,
        it.documentNo,
        it.status,
        it.decidedBy,
        it.decidedAt,
        it.decisionNote,
        it.version);
  }
}
