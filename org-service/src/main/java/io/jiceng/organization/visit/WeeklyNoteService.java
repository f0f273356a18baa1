package io.jiceng.organization.visit;

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
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on weekly notes: one or thousands with the same few statements. */
@ApplicationScoped
@Transactional
class WeeklyNoteService {
  private static final String CHANGED = "io.jiceng.weekly-note.changed.v1";
  private static final String NOTES_PER_WEEK = "weeklyNotesPerWeek";

  private final WeeklyNotes notes;
  private final RuleValues rules;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  WeeklyNoteService(
      WeeklyNotes notes,
      RuleValues rules,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.notes = notes;
    this.rules = rules;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** By whom, where and in which week: there is one note of it. */
  private record Key(UUID organizationId, LocalDate weekOf, UUID author) {
    static Key of(WeeklyNote it) {
      return new Key(it.organizationId, it.weekOf, it.authorPersonId);
    }
  }

  UUID create(NewWeeklyNote command) {
    var outcome = put(List.of(command)).getFirst();
    if (outcome instanceof Outcome.Updated || outcome instanceof Outcome.Unchanged) {
      throw new Problem(VisitIssue.NOTE_TAKEN);
    }
    return outcome.orRefuse().id;
  }

  /** New notes, and new texts for those that exist, in the caller's transaction. */
  List<Outcome<WeeklyNote>> put(List<NewWeeklyNote> commands) {
    var organizations =
        nodes.of(commands.stream().map(NewWeeklyNote::organizationId).collect(Collectors.toSet()));
    var known = known(commands);
    var before = views(List.copyOf(known.values()));
    var outcomes = commands.stream().map(it -> put(it, organizations, known)).toList();
    var created = Outcome.created(outcomes);
    created.forEach(notes::persist);
    notes.flush();
    tell(Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList(), before);
    return outcomes;
  }

  void amend(UUID id, long seen, UnaryOperator<AmendWeeklyNote> patch) {
    var note = notes.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    IfMatch.same(seen, note.version);
    var before = views(List.of(note));
    var to = patch.apply(new AmendWeeklyNote(note.note));
    Problem.refuseHard(VisitRules.note(note.weekOf, to.note(), LocalDate.now(clock)));
    note.rewrite(to.note(), authors.current());
    notes.flush();
    tell(List.of(note), before);
  }

  WeeklyNoteView view(UUID id) {
    var note = notes.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    return Objects.requireNonNull(views(List.of(note)).get(id));
  }

  Map<UUID, WeeklyNoteView> views(List<WeeklyNote> rows) {
    var made = notes.made(rows);
    return rows.stream()
        .collect(
            Collectors.toMap(
                it -> it.id, it -> WeeklyNoteView.of(it, Objects.requireNonNull(made.get(it.id)))));
  }

  WeekAttainment attainment(String organization, LocalDate weekOf) {
    Problem.refuseHard(VisitRules.week(weekOf));
    var id = scope.resolve(organization, "/organization").id();
    var required =
        Objects.requireNonNull(rules.of(List.of(id), List.of(NOTES_PER_WEEK), weekOf).get(id))
            .integer(NOTES_PER_WEEK);
    long recorded = notes.count(id, weekOf);
    return new WeekAttainment(id, weekOf, recorded, required, recorded >= required);
  }

  private Outcome<WeeklyNote> put(
      NewWeeklyNote it, Map<String, TreeNode> organizations, Map<Key, WeeklyNote> known) {
    var node = organizations.get(it.organizationId());
    var findings = new ArrayList<>(VisitRules.note(it.weekOf(), it.note(), LocalDate.now(clock)));
    findings.addAll(
        Finding.all(
            when(node == null, VisitIssue.ORGANIZATION_UNKNOWN, "/organizationId"),
            when(node != null && !node.inScope(), CommonProblem.NOT_FOUND, "/organizationId")));
    if (!findings.isEmpty() || node == null) {
      return new Outcome.Refused<>(findings);
    }
    var standing = known.get(new Key(node.id(), it.weekOf(), it.authorPersonId()));
    if (standing == null) {
      var note = new WeeklyNote(Ids.next(), node.id(), it, authors.current());
      known.put(Key.of(note), note);
      return new Outcome.Created<>(note);
    }
    if (standing.note.equals(it.note())) {
      return new Outcome.Unchanged<>(standing);
    }
    standing.rewrite(it.note(), authors.current());
    return new Outcome.Updated<>(standing);
  }

  private Map<Key, WeeklyNote> known(List<NewWeeklyNote> commands) {
    var known = new HashMap<Key, WeeklyNote>();
    notes
        .of(
            commands.stream().map(NewWeeklyNote::authorPersonId).collect(Collectors.toSet()),
            commands.stream().map(NewWeeklyNote::weekOf).collect(Collectors.toSet()))
        .forEach(it -> known.put(Key.of(it), it));
    return known;
  }

  private void tell(List<WeeklyNote> changed, Map<UUID, WeeklyNoteView> before) {
    if (changed.isEmpty()) {
      return;
    }
    outbox.add(changed.stream().map(WeeklyNoteService::change).toList());
    var after = views(changed);
    audit.record(
        changed.stream().map(it -> entry(it, before.get(it.id), after.get(it.id))).toList());
  }

  private static Change change(WeeklyNote it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        WeeklyNoteChanged.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(
      WeeklyNote it, @Nullable WeeklyNoteView was, @Nullable WeeklyNoteView is) {
    return AuditEntry.of(
        was == null ? "created" : "changed", "weekly-note", it.id, it.organizationId, was, is);
  }
}
