package io.jiceng.organization.task;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.demand.Permits;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Acts on tasks and their assignments; each is one transaction. */
@ApplicationScoped
@Transactional
class TaskService {
  private final Tasks tasks;
  private final Assignments assignments;
  private final TaskLists lists;
  private final Units units;
  private final Permits permits;
  private final TaskNews news;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  TaskService(
      Tasks tasks,
      Assignments assignments,
      TaskLists lists,
      Units units,
      Permits permits,
      TaskNews news,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.tasks = tasks;
    this.assignments = assignments;
    this.lists = lists;
    this.units = units;
    this.permits = permits;
    this.news = news;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  UUID create(NewTask command) {
    if (tasks.count("code", command.code()) > 0) {
      throw new Problem(TaskIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New tasks in the caller's transaction. */
  List<Outcome<Task>> put(List<NewTask> commands) {
    var organizations = nodes.of(named(commands));
    var ids = organizations.values().stream().map(TreeNode::id).collect(Collectors.toSet());
    var batch =
        new TaskBatch(
            tasks.coded(commands.stream().map(NewTask::code).toList()),
            organizations,
            listsOf(commands),
            units.kinds(ids),
            permits,
            authors.current(),
            today());
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(tasks::persist);
    news.tell("created", created, null);
    news.tellAssignments(created.stream().flatMap(it -> it.assignments.stream()).toList());
    return outcomes;
  }

  UUID withdraw(UUID id, WithdrawTask command, @Nullable String seen) {
    var task = tasks.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    same(seen, task.version);
    var before = TaskView.of(task);
    task.withdraw(command.reason(), today(), authors.current());
    news.tell("withdrawn", List.of(task), before);
    news.tellAssignments(task.assignments);
    return id;
  }

  UUID reply(UUID id, ReplyTask command, @Nullable String seen) {
    var it = assignments.ofAnswering(id, scope.paths()).orElseThrow(Problem::notFound);
    return act(it, seen, "replied", a -> a.reply(command, today(), authors.current()));
  }

  UUID check(UUID id, CheckTask command, @Nullable String seen) {
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                !command.accepted() && command.reason() == null,
                TaskIssue.REASON_MISSING,
                "/reason")));
    var it = assignments.ofLeading(id, scope.paths()).orElseThrow(Problem::notFound);
    return act(
        it,
        seen,
        command.accepted() ? "accepted" : "returned",
        a -> a.check(command, today(), authors.current()));
  }

  private UUID act(Assignment it, @Nullable String seen, String action, Consumer<Assignment> step) {
    same(seen, it.version);
    var before = AssignmentView.of(it, today());
    step.accept(it);
    news.tell(action, List.of(it), Map.of(it.id, before), today());
    return it.id;
  }

  private Map<String, TaskList> listsOf(List<NewTask> commands) {
    var found = new HashMap<String, TaskList>();
    for (var command : commands) {
      var named = command.listId();
      if (named != null && !found.containsKey(named)) {
        lists.named(named, scope.paths()).ifPresent(it -> found.put(named, it));
      }
    }
    return found;
  }

  private static Set<String> named(List<NewTask> commands) {
    var named = new HashSet<String>();
    for (var command : commands) {
      named.add(command.organizationId());
      for (var it : command.assignments()) {
        named.add(it.answeringOrganizationId());
        named.addAll(it.jointOrganizationIds());
        it.leads().forEach(lead -> named.add(lead.organizationId()));
      }
    }
    return named;
  }

  private static void same(@Nullable String seen, long version) {
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), version);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
