package io.jiceng.organization.household;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a household was counted in a time (历史所在网格). */
@Schema(description = "Where a household was counted (所在网格变动)")
public record SeatView(
    @Schema(description = "Grid (网格)") UUID gridId,
    @Schema(description = "Micro-grid (微网格)") @Nullable UUID microGridId,
    @Schema(description = "Central household (中心户)") @Nullable UUID centralHouseholdId,
    @Schema(description = "Place (地点)") String placeCode,
    @Schema(description = "Number in the place's list (户册序号)") String listNumber,
    @Schema(description = "First day (开始日期)") LocalDate from,
    @Schema(description = "First day elsewhere (终止日期)") @Nullable LocalDate to) {}
