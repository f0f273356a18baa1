package io.jiceng.organization.demand;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** BUR-01: minutes per unit and month stay within the budget. */
final class BurdenRules {
  private BurdenRules() {}

  /** The first month above the budget; {@code standing} are in force, the most costly first. */
  record Excess(
      YearMonth month,
      int budgetMinutes,
      int standingMinutes,
      int addedMinutes,
      List<Load> standing) {

    int minutes() {
      return standingMinutes + addedMinutes;
    }
  }

  static Optional<Excess> excess(Load added, Collection<Load> standing, int budgetMinutes) {
    return Stream.iterate(added.from(), it -> !it.isAfter(added.until()), it -> it.plusMonths(1))
        .map(month -> in(month, added, standing, budgetMinutes))
        .filter(it -> it.addedMinutes() > 0 && it.minutes() > it.budgetMinutes())
        .findFirst();
  }

  static int minutes(Collection<Load> loads, YearMonth month) {
    return loads.stream().mapToInt(it -> it.minutes(month)).sum();
  }

  private static Excess in(
      YearMonth month, Load added, Collection<Load> standing, int budgetMinutes) {
    var costly =
        standing.stream()
            .filter(it -> it.minutes(month) > 0)
            .sorted(
                Comparator.comparingInt((Load it) -> -it.minutes(month)).thenComparing(Load::code))
            .toList();
    return new Excess(month, budgetMinutes, minutes(standing, month), added.minutes(month), costly);
  }
}
