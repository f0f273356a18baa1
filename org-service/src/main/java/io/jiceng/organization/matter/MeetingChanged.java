package io.jiceng.organization.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.matter-meeting.changed.v1: how a meeting stands now (会议变更); no notes. */
record MeetingChanged(
    UUID id,
    MeetingKind kind,
    UUID organizationId,
    LocalDate heldOn,
    @Nullable String documentNo,
    List<UUID> matterIds,
    long version) {

  static MeetingChanged of(MatterMeeting it) {
    return new MeetingChanged(
        it.id,
        it.kind,
        it.organizationId,
        it.heldOn,
        it.documentNo,
        it.sortedItems().stream().map(Treated::matterId).toList(),
        it.version);
  }
}
