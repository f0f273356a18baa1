package io.jiceng.organization.demand;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.parameter.RuleValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Demands for a caller, with the finding of BUR-05. */
@ApplicationScoped
class DemandReads {
  private static final String SILENT_DAYS = "platformSilentDays";

  private final Demands demands;
  private final AskedUnits units;
  private final Burden burden;
  private final RuleValues rules;
  private final Scope scope;
  private final Clock clock;

  DemandReads(
      Demands demands,
      AskedUnits units,
      Burden burden,
      RuleValues rules,
      Scope scope,
      Clock clock) {
    this.demands = demands;
    this.units = units;
    this.burden = burden;
    this.rules = rules;
    this.scope = scope;
    this.clock = clock;
  }

  DemandView view(UUID id) {
    return view(demands.seen(id, scope.paths()).orElseThrow(Problem::notFound), silentDays());
  }

  List<Demand> page(
      DemandFilter filter, @Nullable String under, @Nullable String asks, PageRequest page) {
    var unit = asks == null ? null : scope.resolve(asks, "/asks").id();
    var among =
        unit == null
            ? filter
            : new DemandFilter(
                filter.kind(), filter.list(), filter.state(), filter.code(), units.asking(unit));
    return demands.page(among, scope.paths(under), page.after(), page.rows());
  }

  BurdenView burden(String organization, @Nullable String month) {
    var unit = scope.find(organization).filter(it -> scope.holds(it.id()));
    return burden.of(
        unit.orElseThrow(Problem::notFound).id(),
        month == null ? YearMonth.now(clock) : YearMonth.parse(month));
  }

  /** Days without a post after which closing is proposed; the same for all, so read once. */
  int silentDays() {
    return rules.everywhere(List.of(SILENT_DAYS), LocalDate.now(clock)).integer(SILENT_DAYS);
  }

  DemandView view(Demand it, int silentDays) {
    var open = it.permit.state() == DemandState.IN_FORCE;
    return DemandView.of(
        it,
        open
            ? Warning.of(
                DemandRules.silence(it.kind, it.lastPostOn, LocalDate.now(clock), silentDays))
            : List.of());
  }
}
