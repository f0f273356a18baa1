package io.jiceng.organization.visit;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.grid.GridDirectory;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on visits: one or thousands with the same few statements. */
@ApplicationScoped
@Transactional
class VisitService {
  private static final String CHANGED = "io.jiceng.visit.changed.v1";

  private final Visits visits;
  private final GridDirectory grids;
  private final PlaceDirectory places;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  VisitService(
      Visits visits,
      GridDirectory grids,
      PlaceDirectory places,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.visits = visits;
    this.grids = grids;
    this.places = places;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  UUID create(NewVisit command) {
    if (command.code() == null) {
      return create(command.coded(Ids.next().toString()));
    }
    if (visits.count("code", command.code()) > 0) {
      throw new Problem(VisitIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New visits, and new values for those that exist, in the caller's transaction. */
  List<Outcome<Visit>> put(List<NewVisit> commands) {
    var known = visits.byCode(texts(commands, NewVisit::code));
    var before = views(known.values());
    var batch = batch(commands, known);
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(visits::persist);
    visits.flush();
    tell(Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList(), before);
    return outcomes;
  }

  void amend(UUID id, long seen, UnaryOperator<AmendVisit> patch) {
    var visit = load(id);
    IfMatch.same(seen, visit.version);
    var before = views(List.of(visit));
    var command = patch.apply(AmendVisit.of(visit)).as(visit.code);
    batch(List.of(command), Map.of(visit.code, visit)).amend(visit, command).orRefuse();
    visits.flush();
    tell(List.of(visit), before);
  }

  UUID cancel(UUID id, @Nullable String seen, CancelVisit command) {
    var visit = load(id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), visit.version);
    }
    var before = views(List.of(visit));
    visit.cancel(command.reason(), authors.current());
    visits.flush();
    tell(List.of(visit), before);
    return id;
  }

  private VisitBatch batch(List<NewVisit> commands, Map<String, Visit> known) {
    var organizations = texts(commands, NewVisit::organizationId);
    known.values().forEach(it -> organizations.add(it.organizationId.toString()));
    var named = grids.of(texts(commands, NewVisit::gridId));
    var placeCodes = texts(commands, NewVisit::placeCode);
    named.values().forEach(it -> placeCodes.add(it.placeCode()));
    var around =
        new VisitBatch.Surroundings(known, nodes.of(organizations), places.of(placeCodes), named);
    return new VisitBatch(around, authors.current(), LocalDate.now(clock));
  }

  private static Set<String> texts(
      List<NewVisit> commands, Function<NewVisit, @Nullable String> of) {
    return commands.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private void tell(List<Visit> changed, Map<UUID, VisitView> before) {
    if (changed.isEmpty()) {
      return;
    }
    outbox.add(changed.stream().map(VisitService::change).toList());
    audit.record(changed.stream().map(it -> entry(it, before.get(it.id))).toList());
  }

  private static Change change(Visit it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        VisitChanged.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(Visit it, @Nullable VisitView was) {
    var action = was == null ? "created" : it.isCancelled() ? "cancelled" : "changed";
    return AuditEntry.of(action, "visit", it.id, it.organizationId, was, VisitView.of(it));
  }

  private static Map<UUID, VisitView> views(Collection<Visit> known) {
    return known.stream().collect(Collectors.toMap(it -> it.id, VisitView::of));
  }

  private Visit load(UUID id) {
    return visits.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
