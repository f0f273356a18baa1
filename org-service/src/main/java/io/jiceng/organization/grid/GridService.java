package io.jiceng.organization.grid;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Acts on grids: one or thousands with the same few statements. */
@ApplicationScoped
class GridService {
  private final Grids grids;
  private final GridDesk desk;
  private final PlaceDirectory places;
  private final RuleValues rules;
  private final Event<GridClosed> closed;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  GridService(
      Grids grids,
      GridDesk desk,
      PlaceDirectory places,
      RuleValues rules,
      Event<GridClosed> closed,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.grids = grids;
    this.desk = desk;
    this.places = places;
    this.rules = rules;
    this.closed = closed;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
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
    var before = desk.views(known.values());
    var facts = places.of(placeCodes(commands, known.values()));
    var batch =
        new GridBatch(
            known,
            facts,
            nodes.of(organizations(commands, known.values(), facts.values())),
            layers(facts),
            authors.current(),
            LocalDate.now(clock));
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(grids::persist);
    var changed = Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList();
    grids.flush();
    desk.tell(changed, before);
    return outcomes;
  }

  private GridLayers layers(Map<String, PlaceFacts> facts) {
    var leads = facts.values().stream().map(PlaceFacts::organizationId).collect(Collectors.toSet());
    return new GridLayers(
        grids.declaredAt(facts.keySet()),
        rules.of(leads, List.of(GridLayers.EXCESS), LocalDate.now(clock)));
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendGrid> patch) {
    var grid = load(id);
    IfMatch.same(seen, grid.version);
    var before = desk.views(List.of(grid));
    var amended = patch.apply(AmendGrid.of(grid));
    refuseLeavingOut(grid, amended.placeCode());
    remember(grid, amended);
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
            GridLayers.none(),
            authors.current(),
            LocalDate.now(clock));
    batch.amend(grid, amended).orRefuse();
    grids.flush();
    desk.tell(List.of(grid), before);
  }

  /** Grids below and households stay inside the place (GRD-04). */
  private void refuseLeavingOut(Grid grid, String placeCode) {
    if (placeCode.equals(grid.placeCode)) {
      return;
    }
    var held = places.of(grids.placesIn(grid.id)).values();
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                held.stream().anyMatch(it -> !it.within().contains(placeCode)),
                GridIssue.LEAVES_OUT,
                "/placeCode")));
  }

  /** What was until the day the change begins on. */
  private void remember(Grid grid, AmendGrid amended) {
    var day = amended.effectiveOn();
    if (day == null) {
      return;
    }
    var since = grids.stateSince(grid.id);
    Problem.refuseHard(
        GridRules.change(day, grid.openedOn, since.orElse(null), LocalDate.now(clock)));
    grids.rememberState(List.of(grid.id), day);
    if (!scope.resolve(amended.organizationId()).id().equals(grid.organizationId)) {
      grids.rememberLead(List.of(grid.id), grid.organizationId, day);
    }
  }

  @Transactional
  UUID close(UUID id, CloseGrid command) {
    var grid = load(id);
    var before = desk.views(List.of(grid));
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                command.closedOn().isAfter(LocalDate.now(clock)),
                GridIssue.DATE_AHEAD,
                "/closedOn"),
            Finding.when(
                command.closedOn().isBefore(grid.openedOn), GridIssue.DATES_REVERSED, "/closedOn"),
            Finding.when(grids.hasOpenChildren(id), GridIssue.HAS_CHILDREN, ""),
            Finding.when(
                grids.recorded(List.of(id)).containsKey(id), GridIssue.HAS_HOUSEHOLDS, "")));
    grid.close(command.closedOn(), authors.current());
    grids.flush();
    desk.tell(List.of(grid), before);
    closed.fire(new GridClosed(id, command.closedOn()));
    return id;
  }

  /** In the caller's transaction. */
  void handOver(List<Grid> led, UUID from, UUID to, LocalDate day) {
    grids.rememberLead(led.stream().map(it -> it.id).toList(), from, day);
    grids.rememberState(
        led.stream().filter(it -> from.equals(it.branchOrganizationId)).map(it -> it.id).toList(),
        day);
    desk.change(led, () -> led.forEach(it -> it.handOver(from, to, authors.current())));
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
