package io.jiceng.organization.grid;

import io.jiceng.organization.parameter.RuleValues.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Households that the open grids of places declare, as a batch goes on (GRD-10). */
final class GridLayers {
  static final String EXCESS = "gridLayerExcessPercent";

  private final Map<String, Long> declared;
  private final Map<UUID, Values> rules;

  /**
   * Those of the places of a batch.
   *
   * @param declared by place
   * @param rules by the organisation that the place counts under
   */
  GridLayers(Map<String, Long> declared, Map<UUID, Values> rules) {
    this.declared = new HashMap<>(declared);
    this.rules = rules;
  }

  static GridLayers none() {
    return new GridLayers(Map.of(), Map.of());
  }

  long standing(String placeCode) {
    return declared.getOrDefault(placeCode, 0L);
  }

  int excessPercent(UUID organization) {
    var values = rules.get(organization);
    return values == null ? 0 : values.integer(EXCESS);
  }

  void add(Grid it) {
    if (it.level == GridLevel.GRID && it.closedOn == null && it.householdCount != null) {
      declared.merge(it.placeCode, Long.valueOf(it.householdCount), Long::sum);
    }
  }
}
