package io.jiceng.organization.grid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grid to be recorded, as a request and as a row of an import. */
@Schema(description = "New grid (新增网格)")
record NewGrid(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码)", examples = "KT-001-G1")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)", examples = "解放中路第一网格")
        String name,
    @NotNull @Schema(description = "Level (层级)") GridLevel level,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Grid above (上级网格), id or code; none for a GRID")
        String parentId,
    @NotBlank @Size(max = 40) @Schema(description = "Place (所在地点)", examples = "620802001001")
        String placeCode,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(
            description =
                "Organisation that leads it (负责党组织), id or code; that of the place when left out")
        String organizationId,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Branch or group on the grid (网格党支部、党小组), id or code")
        String branchOrganizationId,
    @Nullable @Schema(description = "Urban or rural (城市、农村); by the place when left out")
        GridArea area,
    @Nullable @Min(0) @Max(100_000) @Schema(description = "Households (户数)") Integer householdCount,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Reason for an unusual size (规模说明); closes the warning")
        String sizeReason,
    @Nullable @Schema(description = "Opened on (设立日期); the parent's or today when left out")
        LocalDate openedOn,
    @Nullable @Schema(description = "Closed on (撤销日期) of one that is closed already")
        LocalDate closedOn) {}
