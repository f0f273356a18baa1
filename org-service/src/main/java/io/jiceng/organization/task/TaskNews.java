package io.jiceng.organization.task;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what happened to tasks and assignments: events and audit entries. */
@ApplicationScoped
class TaskNews {
  private static final String TASK = "io.jiceng.task.changed.v1";
  private static final String ASSIGNMENT = "io.jiceng.task-assignment.changed.v1";

  private final Tasks tasks;
  private final ChangeOutbox outbox;
  private final Audit audit;

  TaskNews(Tasks tasks, ChangeOutbox outbox, Audit audit) {
    this.tasks = tasks;
    this.outbox = outbox;
    this.audit = audit;
  }

  void tell(String action, List<Task> changed, @Nullable TaskView before) {
    tasks.flush();
    outbox.add(changed.stream().map(TaskNews::change).toList());
    audit.record(
        changed.stream()
            .map(
                it ->
                    AuditEntry.of(
                        action, "task", it.id, it.organizationId, before, TaskView.of(it)))
            .toList());
  }

  /** Each under the unit that answers, so that its own feed shows it. */
  void tellAssignments(List<Assignment> changed) {
    tasks.flush();
    outbox.add(changed.stream().map(TaskNews::change).toList());
  }

  /**
   * The same act on one or many.
   *
   * @param before by id
   */
  void tell(
      String action, List<Assignment> changed, Map<UUID, AssignmentView> before, LocalDate today) {
    tellAssignments(changed);
    audit.record(
        changed.stream()
            .map(
                it ->
                    AuditEntry.of(
                        action,
                        "task-assignment",
                        it.id,
                        it.organizationId,
                        before.get(it.id),
                        AssignmentView.of(it, today)))
            .toList());
  }

  private static Change change(Task it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        TASK,
        it.version,
        TaskChanged.of(it),
        it.organizationId);
  }

  private static Change change(Assignment it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        ASSIGNMENT,
        it.version,
        AssignmentChanged.of(it),
        it.organizationId);
  }
}
