package io.jiceng.organization.matter;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting that treated matters, as answered. */
@Schema(
    name = "MatterMeeting",
    description = "Monthly dispatch (月调度) or quarterly consultation (季化解)")
public record MeetingView(
    UUID id,
    @Schema(description = "Kind (类别)") MeetingKind kind,
    @Schema(description = "Convenor (召集组织)") UUID organizationId,
    @Schema(description = "Held on (会议日期)") LocalDate heldOn,
    @Schema(description = "Number of the minutes (纪要文号)") @Nullable String documentNo,
    @Schema(description = "Matters treated (研究事项)") List<Treated> items,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static MeetingView of(MatterMeeting it) {
    return new MeetingView(
        it.id, it.kind, it.organizationId, it.heldOn, it.documentNo, it.sortedItems(), it.version);
  }
}
