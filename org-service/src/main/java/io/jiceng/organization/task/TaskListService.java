package io.jiceng.organization.task;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import io.jiceng.organization.task.TaskLists.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Acts on task lists: one or thousands with the same few statements. */
@ApplicationScoped
@Transactional
class TaskListService {
  private static final String CHANGED = "io.jiceng.task-list.changed.v1";

  private final TaskLists lists;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  TaskListService(
      TaskLists lists,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.lists = lists;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  UUID create(NewTaskList command) {
    if (lists.count("code", command.code()) > 0) {
      throw new Problem(TaskIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New lists in the caller's transaction. */
  List<Outcome<TaskList>> put(List<NewTaskList> commands) {
    var organizations = nodes.of(commands.stream().map(NewTaskList::organizationId).toList());
    var ids = organizations.values().stream().map(TreeNode::id).collect(Collectors.toSet());
    var batch =
        new TaskListBatch(
            lists.coded(commands.stream().map(NewTaskList::code).toList()),
            lists.ofBranches(ids).stream().map(Slot::of).collect(Collectors.toSet()),
            organizations,
            authors.current(),
            LocalDate.now(clock));
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(lists::persist);
    lists.flush();
    tell("created", created, null);
    return outcomes;
  }

  void amend(UUID id, long seen, UnaryOperator<AmendTaskList> patch) {
    var list = lists.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    IfMatch.same(seen, list.version);
    var before = TaskListView.of(list);
    var to = patch.apply(list.amendable());
    var findings = new ArrayList<>(TaskListRules.items(to.items(), to.aspects()));
    findings.addAll(TaskListRules.posting(list.type, to.postingId()));
    Problem.refuseHard(findings);
    list.amend(to, authors.current());
    lists.flush();
    tell("changed", List.of(list), before);
  }

  private void tell(String action, List<TaskList> changed, @Nullable TaskListView before) {
    outbox.add(changed.stream().map(TaskListService::change).toList());
    audit.record(
        changed.stream()
            .map(
                it ->
                    AuditEntry.of(
                        action, "task-list", it.id, it.organizationId, before, TaskListView.of(it)))
            .toList());
  }

  private static Change change(TaskList it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        TaskListChanged.of(it),
        it.organizationId);
  }
}
