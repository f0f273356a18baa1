package io.jiceng.organization.grid;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on grids: one or thousands with the same few statements. */
@ApplicationScoped
class GridService {
  private static final String CHANGED = "io.jiceng.grid.changed.v1";

  private final Grids grids;
  private final PlaceDirectory places;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  GridService(
      Grids grids,
      PlaceDirectory places,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.grids = grids;
    this.places = places;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UUID create(NewGrid command) {
    if (grids.count("code", command.code()) > 0) {
      throw new Problem(GridIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New grids, and new values for those that exist, in the caller's transaction. */
  @Transactional
  List<Outcome<Grid>> put(List<NewGrid> commands) {
    var known = grids.named(codes(commands), ids(commands));
    var before = views(known.values());
    var facts = places.of(placeCodes(commands, known.values()));
    var batch =
        new GridBatch(
            known,
            facts,
            nodes.of(organizations(commands, known.values(), facts.values())),
            authors.current(),
            LocalDate.now(clock));
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(grids::persist);
    var changed = Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList();
    grids.flush();
    tell(changed, before);
    return outcomes;
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendGrid> patch) {
    var grid = load(id);
    IfMatch.same(seen, grid.version);
    var before = views(List.of(grid));
    var amended = patch.apply(AmendGrid.of(grid));
    var known = new HashMap<String, Grid>();
    if (grid.parentId != null) {
      known.put(grid.parentId.toString(), grids.findById(grid.parentId));
    }
    var organizations = new HashSet<String>();
    organizations.add(amended.organizationId());
    if (amended.branchOrganizationId() != null) {
      organizations.add(amended.branchOrganizationId());
    }
    var batch =
        new GridBatch(
            known,
            places.of(List.of(amended.placeCode())),
            nodes.of(organizations),
            authors.current(),
            LocalDate.now(clock));
    batch.amend(grid, amended).orRefuse();
    grids.flush();
    tell(List.of(grid), before);
  }

  @Transactional
  UUID close(UUID id, CloseGrid command) {
    var grid = load(id);
    var before = views(List.of(grid));
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                command.closedOn().isAfter(LocalDate.now(clock)),
                GridIssue.DATE_AHEAD,
                "/closedOn"),
            Finding.when(
                command.closedOn().isBefore(grid.openedOn), GridIssue.DATES_REVERSED, "/closedOn"),
            Finding.when(grids.hasOpenChildren(id), GridIssue.HAS_CHILDREN, "")));
    grid.close(command.closedOn(), authors.current());
    grids.flush();
    tell(List.of(grid), before);
    return id;
  }

  /** In the caller's transaction. */
  void handOver(List<Grid> led, UUID from, UUID to, LocalDate day) {
    var before = views(led);
    grids.rememberLead(led.stream().map(it -> it.id).toList(), from, day);
    led.forEach(it -> it.handOver(from, to, authors.current()));
    grids.flush();
    tell(led, before);
  }

  private void tell(List<Grid> changed, Map<UUID, GridView> before) {
    if (changed.isEmpty()) {
      return;
    }
    outbox.add(changed.stream().map(GridService::change).toList());
    audit.record(changed.stream().map(it -> entry(it, before.get(it.id))).toList());
  }

  private static Change change(Grid it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        GridChanged.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(Grid it, @Nullable GridView was) {
    var action = was == null ? "created" : it.closedOn != null ? "closed" : "changed";
    return new AuditEntry(
        action, "grid", it.id, it.organizationId, null, null, was, GridView.of(it, List.of()));
  }

  private static Map<UUID, GridView> views(Collection<Grid> known) {
    var views = new HashMap<UUID, GridView>();
    known.forEach(it -> views.put(it.id, GridView.of(it, List.of())));
    return views;
  }

  private static Set<String> codes(List<NewGrid> commands) {
    var codes = new HashSet<String>();
    for (var command : commands) {
      codes.add(command.code());
      if (command.parentId() != null) {
        codes.add(command.parentId());
      }
    }
    return codes;
  }

  private static List<UUID> ids(List<NewGrid> commands) {
    return commands.stream()
        .map(NewGrid::parentId)
        .filter(Objects::nonNull)
        .flatMap(text -> TreeNodes.asId(text).stream())
        .toList();
  }

  private static Set<String> placeCodes(List<NewGrid> commands, Collection<Grid> known) {
    var codes = new HashSet<String>();
    commands.forEach(it -> codes.add(it.placeCode()));
    known.forEach(it -> codes.add(it.placeCode));
    return codes;
  }

  private static Set<String> organizations(
      List<NewGrid> commands, Collection<Grid> known, Collection<PlaceFacts> places) {
    var named = new HashSet<String>();
    for (var command : commands) {
      Stream.of(command.organizationId(), command.branchOrganizationId())
          .filter(Objects::nonNull)
          .forEach(named::add);
    }
    for (var grid : known) {
      Stream.of(grid.organizationId, grid.branchOrganizationId)
          .filter(Objects::nonNull)
          .forEach(id -> named.add(id.toString()));
    }
    places.forEach(it -> named.add(it.organizationId().toString()));
    return named;
  }

  private Grid load(UUID id) {
    return grids.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
