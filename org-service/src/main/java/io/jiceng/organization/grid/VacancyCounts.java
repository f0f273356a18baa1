package io.jiceng.organization.grid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many open grids stand at each light (网格长空缺统计). */
@Schema(description = "Open grids of level GRID by the light of their head (网格长空缺统计)")
record VacancyCounts(
    @Schema(description = "With a head (在任), grids") long green,
    @Schema(description = "Vacant (空缺), grids") long yellow,
    @Schema(description = "Vacant too long (空缺超期), grids") long red) {}
