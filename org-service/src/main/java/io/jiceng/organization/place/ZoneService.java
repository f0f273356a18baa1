package io.jiceng.organization.place;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a zone manages from a day on (PLC-03). */
@ApplicationScoped
class ZoneService {
  private final Places places;
  private final ZoneManagement management;
  private final PlaceSettlement settlement;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  ZoneService(
      Places places,
      ZoneManagement management,
      PlaceSettlement settlement,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.places = places;
    this.management = management;
    this.settlement = settlement;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  /**
   * Puts places under a zone; {@code whole} gives back those it managed before and no longer names.
   */
  @Transactional
  UUID manage(UUID id, ManagePlaces command, boolean whole) {
    var zone = places.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    if (zone.kind != PlaceKind.ZONE) {
      throw new Problem(PlaceIssue.MANAGER_NOT_ZONE);
    }
    var named =
        places.list(
            "code in ?1 and in_scope(organizationId, ?2)", command.placeCodes(), scope.paths());
    var day = Objects.requireNonNullElse(command.effectiveOn(), LocalDate.now(clock));
    refuseUnknown(command.placeCodes(), named);
    refuseCycle(zone, command.placeCodes());
    refuseDay(zone, command.placeCodes(), day);
    var released =
        whole
            ? places.list("managedByCode = ?1 and code not in ?2", zone.code, command.placeCodes())
            : List.<Place>of();
    var before = PlaceSettlement.views(Stream.concat(named.stream(), released.stream()).toList());
    var author = authors.current();
    named.forEach(place -> place.manageBy(zone.code, author));
    released.forEach(place -> place.manageBy(null, author));
    places.flush();
    management.end(released.stream().map(it -> it.code).toList(), day);
    management.begin(zone.code, command.placeCodes(), day, command.documentNo());
    settlement.settle(Stream.concat(named.stream(), released.stream()).toList(), before);
    return id;
  }

  private void refuseUnknown(Set<String> codes, List<Place> found) {
    if (found.size() < codes.size()) {
      Problem.refuseHard(
          List.of(new Finding(PlaceIssue.MANAGED_UNKNOWN, Finding.Severity.HARD, "/placeCodes")));
    }
  }

  private void refuseDay(Place zone, Set<String> codes, LocalDate day) {
    Problem.refuseHard(
        Finding.all(
            Finding.when(day.isAfter(LocalDate.now(clock)), PlaceIssue.DATE_AHEAD, "/effectiveOn"),
            Finding.when(
                !management.managedByOthers(zone.code, codes, day).isEmpty(),
                PlaceIssue.MANAGED_BY_ANOTHER,
                "/placeCodes")));
  }

  private void refuseCycle(Place zone, Set<String> codes) {
    var known = places.withThoseAbove(Set.of(zone.code));
    for (var at = zone; at != null; at = above(at, known)) {
      if (codes.contains(at.code)) {
        Problem.refuseHard(
            List.of(new Finding(PlaceIssue.MANAGER_CYCLE, Finding.Severity.HARD, "/placeCodes")));
      }
    }
  }

  private static @Nullable Place above(Place place, Map<String, Place> known) {
    var code = place.countsBelow();
    return code == null ? null : known.get(code);
  }
}
