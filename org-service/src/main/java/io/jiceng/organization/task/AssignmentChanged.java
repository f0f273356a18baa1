package io.jiceng.organization.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.task-assignment.changed.v1: how an assignment stands now (交办变更). */
record AssignmentChanged(
    UUID id,
    UUID taskId,
    UUID answeringOrganizationId,
    LocalDate dueOn,
    AssignmentState state,
    @Nullable LocalDate repliedOn,
    @Nullable LocalDate checkedOn,
    int escalations,
    long version) {

  static AssignmentChanged of(Assignment it) {
    return new AssignmentChanged(
        it.id,
        it.task.id,
        it.organizationId,
        it.dueOn,
        it.state,
        it.repliedOn,
        it.checkedOn,
        it.escalations.size(),
        it.version);
  }
}
