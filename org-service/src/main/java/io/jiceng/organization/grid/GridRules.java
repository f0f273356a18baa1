package io.jiceng.organization.grid;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** GRD-01 to GRD-04 and GRD-06 on one grid. */
final class GridRules {
  private static final Set<String> BRANCHES = Set.of("BRANCH", "JOINT_BRANCH");
  private static final String GROUP = "GROUP";

  private GridRules() {}

  /** Sizes outside the range are doubtful, never refused; a reason closes the warning (GRD-03). */
  static List<Finding> size(
      GridLevel level,
      GridArea area,
      @Nullable Integer households,
      @Nullable String reason,
      GridLimits limits) {
    if (households == null || reason != null) {
      return List.of();
    }
    return switch (level) {
      case GRID ->
          Finding.all(
              warn(
                  area == GridArea.URBAN && !limits.urbanGrid().holds(households),
                  GridIssue.URBAN_SIZE,
                  "/householdCount"));
      case MICRO_GRID ->
          Finding.all(
              warn(
                  area == GridArea.RURAL && !limits.ruralMicroGrid().holds(households),
                  GridIssue.RURAL_SIZE,
                  "/householdCount"));
      case CENTRAL_HOUSEHOLD ->
          Finding.all(
              warn(
                  !limits.centralHousehold().holds(households),
                  GridIssue.RURAL_SIZE,
                  "/householdCount"));
    };
  }

  /**
   * GRD-10: grids side by side declare no more households than their place has.
   *
   * @param standing households of the open grids of the place
   * @param ofPlace households recorded at the place
   */
  static List<Finding> layer(
      GridLevel level,
      @Nullable Integer households,
      long standing,
      @Nullable Integer ofPlace,
      int excessPercent) {
    var second =
        level == GridLevel.GRID
            && households != null
            && ofPlace != null
            && standing > 0
            && (standing + households) * 100 > ofPlace * (100L + excessPercent);
    return Finding.all(when(second, GridIssue.SECOND_LAYER, "/householdCount"));
  }

  /** HHD-04: recorded keys that differ from the declared number are doubtful, never refused. */
  static List<Finding> keys(@Nullable Integer declared, long recorded) {
    return Finding.all(
        warn(
            recorded > 0 && (declared == null || declared != recorded),
            GridIssue.KEYS_DIFFER,
            "/householdCount"));
  }

  /** A grid stands by itself, a micro-grid in a grid, a central household in a micro-grid. */
  static List<Finding> parent(GridLevel level, @Nullable GridLevel parent) {
    var fits =
        switch (level) {
          case GRID -> parent == null;
          case MICRO_GRID -> parent == GridLevel.GRID;
          case CENTRAL_HOUSEHOLD -> parent == GridLevel.MICRO_GRID;
        };
    return Finding.all(when(!fits, GridIssue.PARENT_LEVEL, "/parentId"));
  }

  static List<Finding> inside(@Nullable String parentPlace, Set<String> within) {
    return Finding.all(
        when(
            parentPlace != null && !within.contains(parentPlace),
            GridIssue.OUTSIDE_PARENT,
            "/placeCode"));
  }

  /** A change from a day on lies after the one before it. */
  static List<Finding> change(
      LocalDate day, LocalDate openedOn, @Nullable LocalDate since, LocalDate today) {
    return Finding.all(
        when(day.isAfter(today), GridIssue.DATE_AHEAD, "/effectiveOn"),
        when(
            day.isBefore(openedOn) || (since != null && day.isBefore(since)),
            GridIssue.BEFORE_STATE,
            "/effectiveOn"));
  }

  static List<Finding> branch(GridLevel level, @Nullable String form) {
    return Finding.all(
        when(form != null && !covers(level, form), GridIssue.BRANCH_FORM, "/branchOrganizationId"));
  }

  private static boolean covers(GridLevel level, String form) {
    return switch (level) {
      case GRID -> BRANCHES.contains(form);
      case MICRO_GRID -> GROUP.equals(form) || BRANCHES.contains(form);
      case CENTRAL_HOUSEHOLD -> GROUP.equals(form);
    };
  }
}
