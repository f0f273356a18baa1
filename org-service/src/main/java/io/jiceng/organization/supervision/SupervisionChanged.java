package io.jiceng.organization.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.supervision-item.changed.v1: how a supervision item stands now. */
record SupervisionChanged(
    UUID id,
    UUID organizationId,
    UUID subjectId,
    String obligation,
    String period,
    UUID assigneeId,
    int level,
    LocalDate openedOn,
    LocalDate dueOn,
    SupervisionStatus status,
    @Nullable LocalDate remediedOn,
    @Nullable LocalDate closedOn,
    long version) {

  static SupervisionChanged of(SupervisionItem it) {
    return new SupervisionChanged(
        it.id,
        it.organizationId,
        it.subjectId,
        it.obligation,
        it.period,
        it.assigneeId,
        it.level,
        it.openedOn,
        it.dueOn,
        it.status,
        it.remediedOn,
        it.closedOn,
        it.version);
  }
}
