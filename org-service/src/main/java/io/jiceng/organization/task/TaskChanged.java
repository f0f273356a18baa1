package io.jiceng.organization.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.task.changed.v1: how a task stands now (任务变更). */
record TaskChanged(
    UUID id,
    String code,
    UUID organizationId,
    @Nullable UUID listId,
    @Nullable String aspect,
    String title,
    LocalDate issuedOn,
    @Nullable LocalDate withdrawnOn,
    List<UUID> answeringOrganizationIds,
    long version) {

  static TaskChanged of(Task it) {
    return new TaskChanged(
        it.id,
        it.code,
        it.organizationId,
        it.listId,
        it.aspect,
        it.title,
        it.issuedOn,
        it.withdrawnOn,
        it.sortedAssignments().stream().map(a -> a.organizationId).toList(),
        it.version);
  }
}
