package io.jiceng.organization.election;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.election.changed.v1: an election as it stands, without persons (选举变更). */
record ElectionChanged(
    UUID id,
    UUID organizationId,
    LocalDate heldOn,
    ElectionKind kind,
    Meeting meeting,
    int entitled,
    int attended,
    int seats,
    LocalDate termEndsOn,
    @Nullable LocalDate withdrawnOn,
    long version) {

  static ElectionChanged of(Election it) {
    return new ElectionChanged(
        it.id,
        it.organizationId,
        it.heldOn,
        it.kind,
        it.meeting,
        it.entitled,
        it.attended,
        it.seats,
        it.termEndsOn(),
        it.withdrawnOn,
        it.version);
  }
}
