package io.jiceng.organization.grid;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.parameter.RuleValues.Values;
import io.jiceng.organization.place.PlaceDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grids for a caller, with the warnings of their sizes; coverage of a place. */
@ApplicationScoped
class GridReads {
  private static final List<String> CODES =
      Stream.concat(GridLimits.CODES.stream(), Stream.of(Vacancies.RED_DAYS)).toList();

  private final Grids grids;
  private final PlaceDirectory places;
  private final RuleValues rules;
  private final Scope scope;
  private final Clock clock;

  GridReads(Grids grids, PlaceDirectory places, RuleValues rules, Scope scope, Clock clock) {
    this.grids = grids;
    this.places = places;
    this.rules = rules;
    this.scope = scope;
    this.clock = clock;
  }

  GridView view(UUID id) {
    var grid = grids.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    return Objects.requireNonNull(views(List.of(grid)).get(id));
  }

  /** Views by id; the limits of all their organisations are read at once. */
  Map<UUID, GridView> views(List<Grid> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    var today = LocalDate.now(clock);
    var organizations = rows.stream().map(it -> it.organizationId).collect(Collectors.toSet());
    var values = rules.of(organizations, CODES, today);
    var recorded = grids.recorded(rows.stream().map(it -> it.id).toList());
    return rows.stream()
        .collect(
            Collectors.toMap(
                it -> it.id,
                it ->
                    view(
                        it,
                        recorded.getOrDefault(it.id, 0L),
                        Objects.requireNonNull(values.get(it.organizationId)),
                        today)));
  }

  private static GridView view(Grid it, long recorded, Values values, LocalDate today) {
    var findings =
        new ArrayList<>(
            GridRules.size(
                it.level, it.area, it.householdCount, it.sizeReason, GridLimits.of(values)));
    findings.addAll(GridRules.keys(it.householdCount, recorded));
    var headed = it.level == GridLevel.GRID && it.closedOn == null;
    var light =
        headed
            ? VacancyRules.light(it.vacantSince, values.integer(Vacancies.RED_DAYS), today)
            : null;
    return GridView.of(it, recorded, light, Warning.of(findings));
  }

  GridCoverage coverage(String placeCode) {
    var place = places.of(List.of(placeCode)).get(placeCode);
    if (place == null || !scope.holds(place.organizationId())) {
      throw Problem.notFound();
    }
    return GridCoverage.of(
        placeCode, place.householdCount(), grids.counts(placeCode, scope.paths()));
  }
}
