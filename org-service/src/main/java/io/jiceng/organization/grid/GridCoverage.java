package io.jiceng.organization.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Coverage (覆盖率) of a place: GRD-05 by households, GRD-06 by organisations. Ratios are null over
 * nothing.
 */
@Schema(
    description =
        "Coverage of a place by grids (网格覆盖率); ratios with four decimals, null over nothing")
public record GridCoverage(
    String placeCode,
    @Schema(description = "Households that the place's grids declare (网格户数)") long households,
    @Schema(
            description =
                "Households as recorded at the place itself (地点登记户数); only to compare, no ratio uses"
                    + " it")
        @Nullable Integer placeHouseholds,
    @Schema(description = "Households in micro-grids (微网格户数)") long microGridHouseholds,
    @Schema(description = "GRD-05") @Nullable BigDecimal microGridCoverage,
    @Schema(description = "Households with a central household (中心户联系户数)")
        long centralHouseholdHouseholds,
    @Schema(description = "GRD-05") @Nullable BigDecimal centralHouseholdCoverage,
    @Schema(description = "Grids (网格)") long grids,
    @Schema(description = "Grids with a branch or joint branch (建有党支部的网格)") long gridsWithBranch,
    @Schema(description = "GRD-06") @Nullable BigDecimal gridBranchCoverage,
    @Schema(description = "Micro-grids (微网格)") long microGrids,
    @Schema(description = "Micro-grids with a group (建有党小组的微网格)") long microGridsWithGroup,
    @Schema(description = "GRD-06") @Nullable BigDecimal microGridGroupCoverage,
    @Schema(description = "Central households (中心户)") long centralHouseholds) {
  private static final int RATIO_SCALE = 4;

  static GridCoverage of(String placeCode, @Nullable Integer recorded, GridCounts counts) {
    long households = counts.gridHouseholds();
    return new GridCoverage(
        placeCode,
        households,
        recorded,
        counts.microGridHouseholds(),
        ratio(counts.microGridHouseholds(), households),
        counts.centralHouseholdHouseholds(),
        ratio(counts.centralHouseholdHouseholds(), households),
        counts.grids(),
        counts.gridsWithBranch(),
        ratio(counts.gridsWithBranch(), counts.grids()),
        counts.microGrids(),
        counts.microGridsWithGroup(),
        ratio(counts.microGridsWithGroup(), counts.microGrids()),
        counts.centralHouseholds());
  }

  private static @Nullable BigDecimal ratio(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), RATIO_SCALE, RoundingMode.HALF_UP);
  }
}
