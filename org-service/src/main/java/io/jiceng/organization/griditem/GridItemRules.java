package io.jiceng.organization.griditem;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** GRD-09 and GRD-10 on one item. */
final class GridItemRules {
  private GridItemRules() {}

  static List<Finding> data(boolean collects, @Nullable String basis) {
    return Finding.all(
        when(collects && basis == null, GridItemIssue.DATA_WITHOUT_BASIS, "/dataBasis"),
        when(!collects && basis != null, GridItemIssue.BASIS_OF_NOTHING, "/dataBasis"));
  }

  static List<Finding> admission(LocalDate admittedOn, LocalDate today) {
    return Finding.all(when(admittedOn.isAfter(today), GridItemIssue.DATE_AHEAD, "/admittedOn"));
  }

  static List<Finding> withdrawal(
      @Nullable LocalDate admittedOn, LocalDate withdrawnOn, LocalDate today) {
    return Finding.all(
        when(withdrawnOn.isAfter(today), GridItemIssue.DATE_AHEAD, "/withdrawnOn"),
        when(
            admittedOn != null && withdrawnOn.isBefore(admittedOn),
            GridItemIssue.DATES_REVERSED,
            "/withdrawnOn"));
  }
}
