package io.jiceng.organization.demand;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.demand.BurdenRules.Excess;
import io.jiceng.organization.parameter.RuleValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Minutes that demands cost units (基层负担), measured and kept within the budget (BUR-01). */
@ApplicationScoped
class Burden {
  private static final String BUDGET = "demandMinutesPerMonth";
  private static final Set<DemandState> ASKED = Set.of(DemandState.IN_FORCE, DemandState.CLOSED);
  private static final int NAMED = 10;

  private final Demands demands;
  private final AskedUnits units;
  private final RuleValues rules;
  private final Clock clock;

  Burden(Demands demands, AskedUnits units, RuleValues rules, Clock clock) {
    this.demands = demands;
    this.units = units;
    this.rules = rules;
    this.clock = clock;
  }

  /** Refuses a demand that asks nobody, or takes a unit above its minutes from that day on. */
  void refuseExcess(Demand candidate, LocalDate from) {
    units.lock();
    var groups = units.beside(candidate.id, from);
    if (groups.isEmpty()) {
      throw refusal("/askedLevel", DemandIssue.ASKS_NOBODY.zh(), DemandIssue.ASKS_NOBODY.en());
    }
    var known = loads(groups, from);
    var added = Load.of(candidate, from);
    for (var group : groups) {
      var standing =
          group.inForce().stream().map(id -> Objects.requireNonNull(known.get(id))).toList();
      BurdenRules.excess(added, standing, group.budgetMinutes())
          .ifPresent(
              it -> {
                throw refusal("/minutesEach", zh(group, it), en(group, it));
              });
    }
  }

  BurdenView of(UUID unit, YearMonth month) {
    var loads =
        demands.among(units.asking(unit)).stream()
            .filter(it -> ASKED.contains(it.permit.state()) && it.permit.inForceFrom() != null)
            .map(it -> Load.of(it, LocalDate.now(clock)))
            .toList();
    var budget =
        Objects.requireNonNull(rules.of(List.of(unit), List.of(BUDGET), month.atDay(1)).get(unit))
            .integer(BUDGET);
    return BurdenView.of(unit, month, budget, loads);
  }

  private Map<UUID, Load> loads(Collection<AskedUnits.Group> groups, LocalDate from) {
    var ids = new HashSet<UUID>();
    groups.forEach(it -> ids.addAll(it.inForce()));
    return demands.among(ids).stream()
        .map(it -> Load.of(it, from))
        .collect(Collectors.toMap(Load::demandId, Function.identity()));
  }

  private static Problem refusal(String pointer, String zh, String en) {
    var issue = DemandIssue.OVER_BUDGET;
    return Problem.of(issue, List.of(pointer), issue.code(), zh, en);
  }

  private static String zh(AskedUnits.Group group, Excess it) {
    return "%s：%s等%d个单位每月上限%d分钟，执行中%d分钟，本事项%d分钟，超出%d分钟。执行中：%s"
        .formatted(
            it.month(),
            group.example(),
            group.units(),
            it.budgetMinutes(),
            it.standingMinutes(),
            it.addedMinutes(),
            it.minutes() - it.budgetMinutes(),
            named(it, "分钟", "、"));
  }

  private static String en(AskedUnits.Group group, Excess it) {
    return ("%s: budget %d minutes a month for %s (%d units), %d in force, this adds %d, %d too"
            + " many. In force: %s")
        .formatted(
            it.month(),
            it.budgetMinutes(),
            group.example(),
            group.units(),
            it.standingMinutes(),
            it.addedMinutes(),
            it.minutes() - it.budgetMinutes(),
            named(it, " min", ", "));
  }

  private static String named(Excess it, String unit, String comma) {
    return it.standing().stream()
        .limit(NAMED)
        .map(load -> load.code() + " " + load.title() + " " + load.minutes(it.month()) + unit)
        .collect(Collectors.joining(comma));
  }
}
