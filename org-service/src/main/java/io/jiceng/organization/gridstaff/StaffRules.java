package io.jiceng.organization.gridstaff;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** GRD-07 on one post. */
final class StaffRules {
  private StaffRules() {}

  /**
   * @param others posts of the same person at the same grid
   */
  static List<Finding> begin(
      NewStaff it, GridFacts grid, Collection<Staff> others, LocalDate today) {
    var twice =
        others.stream().anyMatch(o -> o.role == it.role() && o.overlaps(it.from(), it.to()));
    var ends = it.to();
    return Finding.all(
        when(it.from().isAfter(today), StaffIssue.DATE_AHEAD, "/from"),
        when(ends != null && ends.isBefore(it.from()), StaffIssue.DATES_REVERSED, "/to"),
        when(!lies(it.from(), ends, grid), StaffIssue.OUTSIDE_GRID, "/from"),
        when(twice, StaffIssue.TWICE_IN_A_ROLE, "/role"));
  }

  static List<Finding> end(Staff it, LocalDate day) {
    return Finding.all(when(day.isBefore(it.begins), StaffIssue.DATES_REVERSED, "/to"));
  }

  private static boolean lies(LocalDate from, @Nullable LocalDate to, GridFacts grid) {
    var closed = grid.closedOn();
    return !from.isBefore(grid.openedOn())
        && (closed == null || (to != null && !to.isAfter(closed)));
  }
}
