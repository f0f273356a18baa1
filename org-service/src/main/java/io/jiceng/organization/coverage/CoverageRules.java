package io.jiceng.organization.coverage;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.place.PlaceLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PLC-02: what an organisation may name as covered. */
final class CoverageRules {
  private CoverageRules() {}

  static List<Finding> named(@Nullable String place, @Nullable String unit) {
    return Finding.all(when((place == null) == (unit == null), CoverageIssue.NOT_ONE, ""));
  }

  static List<Finding> place(@Nullable PlaceLevel level) {
    return Finding.all(
        when(level == null, CoverageIssue.PLACE_UNKNOWN, "/placeCode"),
        when(
            level != null && level != PlaceLevel.COMPOUND && level != PlaceLevel.BUILDING,
            CoverageIssue.NOT_COVERABLE,
            "/placeCode"));
  }

  /** {@code stood}: the organisation stood on the day. */
  static List<Finding> begin(LocalDate from, LocalDate today, boolean stood) {
    return Finding.all(
        when(from.isAfter(today), CoverageIssue.DATE_AHEAD, "/from"),
        when(!stood, CoverageIssue.NOT_STANDING, "/from"));
  }

  static List<Finding> end(LocalDate from, LocalDate endedOn, LocalDate today) {
    return Finding.all(
        when(endedOn.isAfter(today), CoverageIssue.DATE_AHEAD, "/endedOn"),
        when(!endedOn.isAfter(from), CoverageIssue.DATES_REVERSED, "/endedOn"));
  }
}
