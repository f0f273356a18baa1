package io.jiceng.organization.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event io.jiceng.task-list.changed.v1: how a list stands now (清单变更). */
record TaskListChanged(
    UUID id,
    String code,
    UUID organizationId,
    ListType type,
    @Nullable LedgerKind ledgerKind,
    int year,
    String title,
    LocalDate issuedOn,
    int items,
    long version) {

  static TaskListChanged of(TaskList it) {
    return new TaskListChanged(
        it.id,
        it.code,
        it.organizationId,
        it.type,
        it.ledgerKind,
        it.year,
        it.title,
        it.issuedOn,
        it.items.size(),
        it.version);
  }
}
