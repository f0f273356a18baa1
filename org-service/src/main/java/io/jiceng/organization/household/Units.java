package io.jiceng.organization.household;

import io.jiceng.organization.grid.GridDirectory.GridFacts;
import org.jspecify.annotations.Nullable;

/** The grid, micro-grid and central household a request names, as far as they exist. */
record Units(
    @Nullable GridFacts grid, @Nullable GridFacts microGrid, @Nullable GridFacts centralHousehold) {

  /** The smallest of them. */
  @Nullable GridFacts lowest() {
    return centralHousehold != null ? centralHousehold : microGrid != null ? microGrid : grid;
  }
}
