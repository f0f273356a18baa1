package io.jiceng.organization.task;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import io.jiceng.organization.task.TaskLists.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records lists one after the other in memory. */
final class TaskListBatch {
  private final Map<String, TaskList> standing;
  private final Set<Slot> taken;
  private final Map<String, TreeNode> organizations;
  private final Author author;
  private final LocalDate today;

  TaskListBatch(
      Map<String, TaskList> standing,
      Set<Slot> taken,
      Map<String, TreeNode> organizations,
      Author author,
      LocalDate today) {
    this.standing = standing;
    this.taken = new HashSet<>(taken);
    this.organizations = organizations;
    this.author = author;
    this.today = today;
  }

  /** A new list; one that stands and says the same is left as it is. */
  Outcome<TaskList> put(NewTaskList command) {
    var owner = organizations.get(command.organizationId());
    if (owner == null || !owner.inScope()) {
      var unknown = owner == null ? TaskIssue.ORGANIZATION_UNKNOWN : CommonProblem.NOT_FOUND;
      return refused(Finding.all(when(true, unknown, "/organizationId")));
    }
    var known = standing.get(command.code());
    if (known != null) {
      return known.isAs(command, owner.id())
          ? new Outcome.Unchanged<>(known)
          : refused(Finding.all(when(true, TaskIssue.CODE_TAKEN, "/code")));
    }
    var slot = new Slot(owner.id(), command.type(), command.ledgerKind(), command.year());
    var findings = new ArrayList<>(TaskListRules.check(command, owner.form(), today));
    findings.addAll(
        Finding.all(
            when(
                command.type().isOnceAYear() && taken.contains(slot),
                TaskIssue.TYPE_TAKEN,
                "/type"),
            when(!owner.active(), TaskIssue.ORGANIZATION_CLOSED, "/organizationId")));
    if (!findings.isEmpty()) {
      return refused(findings);
    }
    taken.add(slot);
    return new Outcome.Created<>(new TaskList(Ids.next(), command, owner.id(), author));
  }

  private static Outcome<TaskList> refused(List<Finding> findings) {
    return new Outcome.Refused<>(findings);
  }
}
