package io.jiceng.organization.task;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.demand.Permits;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import io.jiceng.organization.task.TaskRules.Resolved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records tasks one after the other in memory. */
final class TaskBatch {
  private final Map<String, Task> standing;
  private final Map<String, TreeNode> organizations;
  private final Map<String, TaskList> lists;
  private final Map<UUID, UnitKind> kinds;
  private final Permits permits;
  private final Author author;
  private final LocalDate today;

  /**
   * @param lists by what the tasks call them
   */
  TaskBatch(
      Map<String, Task> standing,
      Map<String, TreeNode> organizations,
      Map<String, TaskList> lists,
      Map<UUID, UnitKind> kinds,
      Permits permits,
      Author author,
      LocalDate today) {
    this.standing = standing;
    this.organizations = organizations;
    this.lists = lists;
    this.kinds = kinds;
    this.permits = permits;
    this.author = author;
    this.today = today;
  }

  /** A new task; one that stands and says the same is left as it is. */
  Outcome<Task> put(NewTask command) {
    var findings = new ArrayList<Finding>();
    var issuer = organization(command.organizationId(), "/organizationId", findings);
    var resolved = resolve(command, findings);
    if (issuer == null || !findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var known = standing.get(command.code());
    if (known != null) {
      findings.addAll(
          Finding.all(when(!known.isAs(command, issuer), TaskIssue.CODE_TAKEN, "/code")));
      return findings.isEmpty() ? new Outcome.Unchanged<>(known) : new Outcome.Refused<>(findings);
    }
    var list = command.listId() == null ? null : lists.get(command.listId());
    findings.addAll(onList(command, list));
    findings.addAll(TaskRules.check(resolved, command.issuedOn(), today));
    findings.addAll(permit(command, resolved));
    return findings.isEmpty()
        ? new Outcome.Created<>(task(command, issuer, list, resolved))
        : new Outcome.Refused<>(findings);
  }

  private Task task(
      NewTask command, UUID issuer, @Nullable TaskList list, List<Resolved> resolved) {
    var task = new Task(Ids.next(), command, issuer, list == null ? null : list.id, author);
    for (int i = 0; i < resolved.size(); i++) {
      var it = resolved.get(i);
      task.assignments.add(
          new Assignment(
              Ids.next(),
              task,
              it.answering(),
              kind(it.answering()),
              new HashSet<>(it.leads()),
              it.joint(),
              command.assignments().get(i),
              author));
    }
    return task;
  }

  private List<Resolved> resolve(NewTask command, List<Finding> findings) {
    var resolved = new ArrayList<Resolved>();
    for (int i = 0; i < command.assignments().size(); i++) {
      var it = command.assignments().get(i);
      var pointer = "/assignments/" + i;
      var answering =
          organization(
              it.answeringOrganizationId(), pointer + "/answeringOrganizationId", findings);
      var leads = new ArrayList<Lead>();
      for (int l = 0; l < it.leads().size(); l++) {
        var lead = it.leads().get(l);
        var id = organization(lead.organizationId(), pointer + "/leads/" + l, findings);
        if (id != null) {
          leads.add(new Lead(lead.level(), id));
        }
      }
      var joint = new HashSet<UUID>();
      for (int j = 0; j < it.jointOrganizationIds().size(); j++) {
        var id =
            organization(
                it.jointOrganizationIds().get(j), pointer + "/jointOrganizationIds/" + j, findings);
        if (id != null) {
          joint.add(id);
        }
      }
      if (answering != null) {
        resolved.add(new Resolved(answering, leads, joint, it.dueOn()));
      }
    }
    return resolved;
  }

  private static List<Finding> onList(NewTask command, @Nullable TaskList list) {
    return Finding.all(
        when(command.listId() != null && list == null, TaskIssue.LIST_UNKNOWN, "/listId"),
        when(
            command.aspect() != null && (list == null || !list.aspects.contains(command.aspect())),
            TaskIssue.ASPECT_UNKNOWN,
            "/aspect"));
  }

  /** What grassroots units fill in or upload needs its permit (BUR-02). */
  private List<Finding> permit(NewTask command, List<Resolved> resolved) {
    if (command.asks() == null) {
      return List.of();
    }
    var grassroots =
        resolved.stream().map(Resolved::answering).filter(it -> kind(it).isGrassroots()).toList();
    return permits.missing(command.demandId(), grassroots, command.issuedOn(), "/demandId");
  }

  private @Nullable UUID organization(String named, String pointer, List<Finding> findings) {
    var node = organizations.get(named);
    findings.addAll(
        Finding.all(
            when(node == null, TaskIssue.ORGANIZATION_UNKNOWN, pointer),
            when(node != null && !node.inScope(), CommonProblem.NOT_FOUND, pointer)));
    return node == null ? null : node.id();
  }

  private UnitKind kind(UUID unit) {
    return Objects.requireNonNullElse(kinds.get(unit), UnitKind.OTHER);
  }
}
