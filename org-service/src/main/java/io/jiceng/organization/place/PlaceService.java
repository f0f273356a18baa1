package io.jiceng.organization.place;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.tree.ParentLink;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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

/** Acts on places; the organisation each one counts under follows in the same transaction. */
@ApplicationScoped
class PlaceService {
  private final Places places;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final ZoneManagement management;
  private final PlaceSettlement settlement;

  PlaceService(
      Places places,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      ZoneManagement management,
      PlaceSettlement settlement) {
    this.places = places;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.management = management;
    this.settlement = settlement;
  }

  @Transactional
  UUID create(NewPlace command) {
    if (places.count("code", command.code()) > 0) {
      throw new Problem(PlaceIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New places, and new values for those that exist, in the caller's transaction. */
  @Transactional
  List<Outcome<Place>> put(List<NewPlace> commands) {
    var known = places.withThoseAbove(named(commands));
    var before = PlaceSettlement.views(known.values());
    var batch =
        new PlaceBatch(known, nodes.of(organizations(commands, known.values())), authors.current());
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    var updated = Outcome.updated(outcomes);
    created.forEach(places::persist);
    places.flush();
    manageSinceEver(created, before);
    manageSinceEver(updated, before);
    settlement.settle(Stream.concat(created.stream(), updated.stream()).toList(), before);
    return outcomes;
  }

  /** Master data names the zone of a place without a day: it manages it as long as it stands. */
  private void manageSinceEver(List<Place> put, Map<UUID, PlaceView> before) {
    var byZone = new HashMap<String, List<String>>();
    for (var place : put) {
      var was = before.get(place.id);
      if (place.managedByCode != null
          && (was == null || !place.managedByCode.equals(was.managedByPlaceCode()))) {
        byZone.computeIfAbsent(place.managedByCode, _ -> new ArrayList<>()).add(place.code);
      }
    }
    byZone.forEach((zone, codes) -> management.begin(zone, codes, ParentLink.EVER, null));
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendPlace> patch) {
    var place = load(id);
    IfMatch.same(seen, place.version);
    var before = PlaceSettlement.views(List.of(place));
    var amended = patch.apply(AmendPlace.of(place));
    var lead =
        amended.leadOrganizationId() == null
            ? null
            : scope.resolve(amended.leadOrganizationId(), "/leadOrganizationId").id();
    Problem.refuseHard(
        PlaceRules.values(
            place.level,
            amended.urbanRuralClass(),
            amended.establishedOn(),
            amended.abolishedOn()));
    if (lead == null && place.leadOrganizationId != null && place.countsBelow() == null) {
      Problem.refuseHard(
          List.of(
              new Finding(
                  PlaceIssue.WITHOUT_ORGANIZATION, Finding.Severity.HARD, "/leadOrganizationId")));
    }
    place.amend(amended, lead, authors.current());
    places.flush();
    settlement.settle(List.of(place), before);
  }

  private static Set<String> named(List<NewPlace> commands) {
    var codes = new HashSet<String>();
    for (var command : commands) {
      codes.add(command.code());
      codes.add(Objects.requireNonNullElse(command.parentCode(), command.code()));
      codes.add(Objects.requireNonNullElse(command.managedByPlaceCode(), command.code()));
    }
    return codes;
  }

  private static Set<String> organizations(List<NewPlace> commands, Collection<Place> known) {
    var named = new HashSet<String>();
    for (var command : commands) {
      if (command.leadOrganizationId() != null) {
        named.add(command.leadOrganizationId());
      }
    }
    known.forEach(it -> named.add(it.organizationId.toString()));
    return named;
  }

  private Place load(UUID id) {
    return places.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
