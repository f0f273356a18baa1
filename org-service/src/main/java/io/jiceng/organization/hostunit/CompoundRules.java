package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HST-06: at most one firm serves a compound on a day. */
final class CompoundRules {
  private CompoundRules() {}

  /** A time, half-open. */
  record Days(LocalDate from, @Nullable LocalDate to) {
    boolean meets(Days other) {
      return (other.to == null || from.isBefore(other.to))
          && (to == null || other.from.isBefore(to));
    }
  }

  /**
   * {@code others}: when anybody else has it in care.
   *
   * @param at where in the request the service stands
   */
  static List<Finding> serve(Days days, List<Days> others, String at) {
    return Finding.all(
        when(
            others.stream().anyMatch(days::meets),
            HostUnitIssue.SERVED_ALREADY,
            at + "/placeCode"));
  }

  static List<Finding> dates(
      Days days, @Nullable LocalDate contractEndsOn, boolean byFirm, LocalDate today, String at) {
    var to = days.to();
    return Finding.all(
        when(days.from().isAfter(today), HostUnitIssue.DATE_AHEAD, at + "/from"),
        when(to != null && to.isAfter(today), HostUnitIssue.DATE_AHEAD, at + "/to"),
        when(to != null && !to.isAfter(days.from()), HostUnitIssue.DATES_REVERSED, at + "/to"),
        when(
            contractEndsOn != null && contractEndsOn.isBefore(days.from()),
            HostUnitIssue.DATES_REVERSED,
            at + "/contractEndsOn"),
        when(contractEndsOn != null && !byFirm, HostUnitIssue.NOT_A_FIRM, at + "/contractEndsOn"));
  }

  /** Who has a compound in care that somebody, or nobody, has. */
  static CompoundCare care(boolean cared, boolean byFirm) {
    return byFirm
        ? CompoundCare.SERVED
        : cared ? CompoundCare.SELF_MANAGED : CompoundCare.UNMANAGED;
  }
}
