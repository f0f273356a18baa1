package io.jiceng.organization.household;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.grid.GridLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** GRD-04 and HHD-01 to HHD-03 on one household. */
final class HouseholdRules {
  private static final int OLDEST_VERSION = 3;
  private static final int RFC_VARIANT = 2;

  private HouseholdRules() {}

  /** GRD-04: one grid, a micro-grid of it, a central household of that. */
  static List<Finding> nested(Units it) {
    var grid = it.grid();
    var micro = it.microGrid();
    var central = it.centralHousehold();
    return Finding.all(
        when(grid != null && grid.level() != GridLevel.GRID, HouseholdIssue.NOT_A_GRID, "/gridId"),
        when(
            micro != null && !isBelow(micro, GridLevel.MICRO_GRID, grid),
            HouseholdIssue.MICRO_GRID_OF_ANOTHER,
            "/microGridId"),
        when(
            central != null && !isBelow(central, GridLevel.CENTRAL_HOUSEHOLD, micro),
            HouseholdIssue.CENTRAL_HOUSEHOLD_OF_ANOTHER,
            "/centralHouseholdId"));
  }

  private static boolean isBelow(GridFacts unit, GridLevel level, @Nullable GridFacts above) {
    return above != null && unit.level() == level && above.id().equals(unit.parentId());
  }

  /** The units stand from the first day to the last. */
  static List<Finding> open(Units it, LocalDate from, @Nullable LocalDate to) {
    var findings = new ArrayList<Finding>();
    findings.addAll(open(it.grid(), from, to, "/gridId"));
    findings.addAll(open(it.microGrid(), from, to, "/microGridId"));
    findings.addAll(open(it.centralHousehold(), from, to, "/centralHouseholdId"));
    return findings;
  }

  private static List<Finding> open(
      @Nullable GridFacts unit, LocalDate from, @Nullable LocalDate to, String pointer) {
    if (unit == null) {
      return List.of();
    }
    var closed = unit.closedOn();
    var stands =
        !from.isBefore(unit.openedOn()) && (closed == null || (to != null && !to.isAfter(closed)));
    return Finding.all(when(!stands, HouseholdIssue.GRID_NOT_OPEN, pointer));
  }

  /**
   * @param within the places that the household's place lies in
   */
  static List<Finding> inside(String unitPlace, Set<String> within) {
    return Finding.all(
        when(!within.contains(unitPlace), HouseholdIssue.OUTSIDE_GRID, "/placeCode"));
  }

  /** HHD-01: a key tells nothing. */
  static List<Finding> key(@Nullable UUID key) {
    var opaque = key == null || (key.variant() == RFC_VARIANT && key.version() >= OLDEST_VERSION);
    return Finding.all(when(!opaque, HouseholdIssue.KEY_NOT_OPAQUE, "/key"));
  }

  static List<Finding> move(Household it, LocalDate day, LocalDate today) {
    return Finding.all(
        when(day.isAfter(today), HouseholdIssue.DATE_AHEAD, "/effectiveOn"),
        when(day.isBefore(it.seatedOn), HouseholdIssue.BEFORE_SEAT, "/effectiveOn"));
  }

  /** HHD-02: a household that became others says which. */
  static List<Finding> end(Household it, HouseholdEnding ending, LocalDate day, LocalDate today) {
    var byAct = ending == HouseholdEnding.SPLIT || ending == HouseholdEnding.MERGED;
    return Finding.all(
        when(byAct, HouseholdIssue.SPLIT_OR_MERGED_BY_ACT, "/ending"),
        when(day.isAfter(today), HouseholdIssue.DATE_AHEAD, "/endedOn"),
        when(day.isBefore(it.seatedOn), HouseholdIssue.BEFORE_SEAT, "/endedOn"));
  }

  static List<Finding> flag(Household it, HouseholdActs.FlagHousehold flag, LocalDate today) {
    var needsKind = flag.kind() == FlagKind.KEY_ASSISTANCE;
    var ends = flag.to();
    var gone = it.endedOn;
    return Finding.all(
        when(
            needsKind != (flag.assistanceKind() != null),
            HouseholdIssue.ASSISTANCE_KIND,
            "/assistanceKind"),
        when(flag.from().isAfter(today), HouseholdIssue.DATE_AHEAD, "/from"),
        when(ends != null && !ends.isAfter(flag.from()), HouseholdIssue.DATES_REVERSED, "/to"),
        when(
            flag.from().isBefore(it.openedOn) || (gone != null && !flag.from().isBefore(gone)),
            HouseholdIssue.FLAG_OUTSIDE,
            "/from"));
  }
}
