package io.jiceng.organization.regrid;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.household.HouseholdSeats.Seated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** GRD-08 and GRD-04 on mergers and splits. */
final class RegridRules {
  private RegridRules() {}

  /**
   * @param since latest day on which what the target declares has changed
   */
  static List<Finding> merger(
      GridFacts source,
      GridFacts target,
      @Nullable LocalDate since,
      LocalDate day,
      LocalDate today) {
    var early =
        day.isBefore(source.openedOn())
            || day.isBefore(target.openedOn())
            || (since != null && day.isBefore(since));
    return Finding.all(
        when(source.id().equals(target.id()), RegridIssue.ITSELF, "/targetId"),
        when(source.level() != target.level(), RegridIssue.OTHER_LEVEL, "/targetId"),
        when(
            source.level() == target.level()
                && !Objects.equals(source.parentId(), target.parentId()),
            RegridIssue.OTHER_PARENT,
            "/targetId"),
        when(source.closedOn() != null, RegridIssue.NOT_OPEN, ""),
        when(target.closedOn() != null, RegridIssue.NOT_OPEN, "/targetId"),
        when(day.isAfter(today), RegridIssue.DATE_AHEAD, "/effectiveOn"),
        when(early, RegridIssue.TOO_EARLY, "/effectiveOn"));
  }

  static List<Finding> split(
      GridFacts source, SplitGrid it, Collection<UUID> children, LocalDate today) {
    var day = it.effectiveOn();
    var findings =
        new ArrayList<>(
            Finding.all(
                when(source.closedOn() != null, RegridIssue.NOT_OPEN, ""),
                when(day.isAfter(today), RegridIssue.DATE_AHEAD, "/effectiveOn"),
                when(day.isBefore(source.openedOn()), RegridIssue.TOO_EARLY, "/effectiveOn"),
                when(it.parts().size() < 2, RegridIssue.PARTS, "/parts")));
    findings.addAll(
        partition(
            it,
            SplitGrid.Part::children,
            Set.copyOf(children),
            RegridIssue.CHILD_LEFT,
            "childIds"));
    return findings;
  }

  /** Households in a grid below follow it; the others are named. */
  static List<Finding> households(SplitGrid it, Collection<Seated> direct) {
    return partition(
        it,
        SplitGrid.Part::households,
        direct.stream().map(Seated::key).collect(Collectors.toSet()),
        RegridIssue.HOUSEHOLD_LEFT,
        "householdKeys");
  }

  private static List<Finding> partition(
      SplitGrid it,
      Function<SplitGrid.Part, Set<UUID>> named,
      Set<UUID> all,
      RegridIssue left,
      String property) {
    var findings = new ArrayList<Finding>();
    var count = 0;
    for (int i = 0; i < it.parts().size(); i++) {
      var ids = named.apply(it.parts().get(i));
      count += ids.size();
      findings.addAll(
          Finding.all(
              when(!all.containsAll(ids), RegridIssue.FOREIGN, "/parts/" + i + "/" + property)));
    }
    var covered =
        it.parts().stream().flatMap(part -> named.apply(part).stream()).collect(Collectors.toSet());
    findings.addAll(
        Finding.all(when(count != covered.size() || !covered.containsAll(all), left, "/parts")));
    return findings;
  }
}
