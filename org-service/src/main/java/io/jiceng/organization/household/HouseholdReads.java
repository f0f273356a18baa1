package io.jiceng.organization.household;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.grid.GridDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Households for a caller, with keys before and after and what is doubtful. */
@ApplicationScoped
class HouseholdReads {
  private final Households households;
  private final HouseholdDesk desk;
  private final GridDirectory grids;
  private final Scope scope;

  HouseholdReads(Households households, HouseholdDesk desk, GridDirectory grids, Scope scope) {
    this.households = households;
    this.desk = desk;
    this.grids = grids;
    this.scope = scope;
  }

  HouseholdView view(UUID id) {
    var household = households.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    return Objects.requireNonNull(views(List.of(household)).get(id));
  }

  List<SeatView> seats(UUID id) {
    return households.seats(
        households.inScope(id, scope.paths()).orElseThrow(Problem::notFound).id);
  }

  /** Views by key, all with the same few statements. */
  Map<UUID, HouseholdView> views(List<Household> rows) {
    var views = new HashMap<UUID, HouseholdView>();
    if (rows.isEmpty()) {
      return views;
    }
    var leads = desk.leads(rows);
    var kin = households.kin(rows.stream().map(it -> it.id).toList());
    var divided = grids.divided(rows.stream().map(it -> it.gridId).collect(Collectors.toSet()));
    for (var it : rows) {
      var lead = Objects.requireNonNull(leads.get(it.gridId));
      var warned = it.endedOn == null && it.microGridId == null && divided.contains(it.gridId);
      var warnings =
          Warning.of(
              Finding.all(Finding.warn(warned, HouseholdIssue.WITHOUT_MICRO_GRID, "/microGridId")));
      views.put(
          it.id,
          HouseholdView.of(
              it, lead, kin.getOrDefault(it.id, HouseholdView.Kinship.NONE), warnings));
    }
    return views;
  }
}
