package io.jiceng.organization.gridstaff;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.grid.GridDirectory;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.grid.Vacancies;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on posts: one or thousands with the same few statements. */
@ApplicationScoped
@Transactional
class StaffService {
  private static final String CHANGED = "io.jiceng.grid-staff.changed.v1";

  private final StaffPosts posts;
  private final GridDirectory grids;
  private final Vacancies vacancies;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  StaffService(
      StaffPosts posts,
      GridDirectory grids,
      Vacancies vacancies,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.posts = posts;
    this.grids = grids;
    this.vacancies = vacancies;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  UUID begin(NewStaff command) {
    return switch (put(List.of(command)).getFirst()) {
      case Outcome.Unchanged<Staff> _, Outcome.Updated<Staff> _ ->
          throw new Problem(StaffIssue.TWICE_IN_A_ROLE);
      case Outcome<Staff> made -> made.orRefuse().id;
    };
  }

  /** New posts; one that began on that day already ends when its row says so. */
  List<Outcome<Staff>> put(List<NewStaff> commands) {
    var facts = grids.of(commands.stream().map(NewStaff::gridId).collect(Collectors.toSet()));
    var leads = nodes.of(leads(facts.values()));
    var ids = facts.values().stream().map(GridFacts::id).collect(Collectors.toSet());
    var persons = commands.stream().map(NewStaff::personId).collect(Collectors.toSet());
    var standing = new ArrayList<>(posts.of(ids, persons));
    var before = views(standing);
    var outcomes = new ArrayList<Outcome<Staff>>();
    for (var command : commands) {
      var outcome = put(command, facts.get(command.gridId()), leads, standing);
      if (outcome instanceof Outcome.Created<Staff>(var made)) {
        standing.add(made);
        posts.persist(made);
      }
      outcomes.add(outcome);
    }
    tell(
        Stream.concat(Outcome.created(outcomes).stream(), Outcome.updated(outcomes).stream())
            .toList(),
        before);
    return outcomes;
  }

  private Outcome<Staff> put(
      NewStaff it, @Nullable GridFacts grid, Map<String, TreeNode> leads, List<Staff> standing) {
    var lead = grid == null ? null : leads.get(grid.organizationId().toString());
    var findings =
        new ArrayList<>(
            Finding.all(
                when(grid == null, StaffIssue.GRID_UNKNOWN, "/gridId"),
                when(lead != null && !lead.inScope(), CommonProblem.NOT_FOUND, "/gridId")));
    if (grid == null || !findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var others =
        standing.stream()
            .filter(o -> o.gridId.equals(grid.id()) && o.personId.equals(it.personId()))
            .toList();
    for (var other : others) {
      if (other.role == it.role() && other.begins.equals(it.from())) {
        return again(other, it);
      }
    }
    findings.addAll(StaffRules.begin(it, grid, others, LocalDate.now(clock)));
    return findings.isEmpty()
        ? new Outcome.Created<>(new Staff(Ids.next(), grid.id(), it, authors.current()))
        : new Outcome.Refused<>(findings);
  }

  private Outcome<Staff> again(Staff standing, NewStaff it) {
    var ends = it.to();
    if (ends == null || ends.equals(standing.ends)) {
      return new Outcome.Unchanged<>(standing);
    }
    var findings =
        new ArrayList<>(Finding.all(when(standing.ends != null, StaffIssue.ENDED, "/to")));
    findings.addAll(StaffRules.end(standing, ends));
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    standing.end(ends, authors.current());
    return new Outcome.Updated<>(standing);
  }

  UUID end(UUID id, @Nullable String seen, EndStaff act) {
    var post = posts.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), post.version);
    }
    var before = views(List.of(post));
    Problem.refuseHard(StaffRules.end(post, act.to()));
    post.end(act.to(), authors.current());
    tell(List.of(post), before);
    return id;
  }

  StaffView view(UUID id) {
    var post = posts.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    return Objects.requireNonNull(views(List.of(post)).get(id));
  }

  /** Views by id, all with one statement. */
  Map<UUID, StaffView> views(Collection<Staff> rows) {
    var facts = grids.of(rows.stream().map(it -> it.gridId.toString()).collect(Collectors.toSet()));
    var views = new HashMap<UUID, StaffView>();
    for (var it : rows) {
      var grid = Objects.requireNonNull(facts.get(it.gridId.toString()));
      views.put(it.id, StaffView.of(it, grid.organizationId()));
    }
    return views;
  }

  /** Announces, audits and settles the vacancies, in the caller's transaction. */
  void tell(List<Staff> changed, Map<UUID, StaffView> before) {
    if (changed.isEmpty()) {
      return;
    }
    posts.flush();
    vacancies.settle(changed.stream().map(it -> it.gridId).collect(Collectors.toSet()));
    var after = views(changed);
    var changes = new ArrayList<Change>();
    var entries = new ArrayList<AuditEntry>();
    for (var it : changed) {
      var is = Objects.requireNonNull(after.get(it.id));
      var was = before.get(it.id);
      var lead = is.organizationId();
      changes.add(
          new Change(
              Topics.changes("org"),
              it.id.toString(),
              CHANGED,
              it.version,
              StaffChanged.of(it, lead),
              lead));
      entries.add(
          AuditEntry.of(was == null ? "created" : "ended", "grid-staff", it.id, lead, was, is)
              .about(it.personId));
    }
    outbox.add(changes);
    audit.record(entries);
  }

  private static List<String> leads(Collection<GridFacts> facts) {
    return facts.stream().map(it -> it.organizationId().toString()).distinct().toList();
  }
}
