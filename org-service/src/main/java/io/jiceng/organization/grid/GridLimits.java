package io.jiceng.organization.grid;

import io.jiceng.organization.parameter.RuleValues;
import java.util.List;

/** Household ranges (户数范围) that hold for one organisation; declared in figures/grid.yaml. */
record GridLimits(Range ruralMicroGrid, Range centralHousehold, Range urbanGrid) {
  static final List<String> CODES =
      List.of(
          "ruralMicroGridHouseholdsMin",
          "ruralMicroGridHouseholdsMax",
          "centralHouseholdHouseholdsMin",
          "centralHouseholdHouseholdsMax",
          "urbanGridHouseholdsMin",
          "urbanGridHouseholdsMax");

  record Range(int min, int max) {
    boolean holds(int households) {
      return min <= households && households <= max;
    }
  }

  static GridLimits of(RuleValues.Values values) {
    return new GridLimits(
        range(values, "ruralMicroGridHouseholds"),
        range(values, "centralHouseholdHouseholds"),
        range(values, "urbanGridHouseholds"));
  }

  private static Range range(RuleValues.Values values, String stem) {
    return new Range(values.integer(stem + "Min"), values.integer(stem + "Max"));
  }
}
