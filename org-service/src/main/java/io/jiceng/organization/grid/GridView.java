package io.jiceng.organization.grid;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grid (网格) as answered. */
@Schema(description = "Grid (网格), micro-grid (微网格) or central household (中心户)")
public record GridView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Name (名称)") String name,
    @Schema(description = "Level (层级)") GridLevel level,
    @Schema(description = "Grid above (上级网格)") @Nullable UUID parentId,
    @Schema(description = "Place (所在地点)") String placeCode,
    @Schema(description = "Organisation that leads it (负责党组织)") UUID organizationId,
    @Schema(description = "Branch or group on the grid (网格党支部、党小组)")
        @Nullable UUID branchOrganizationId,
    @Schema(description = "Urban or rural (城市、农村)") GridArea area,
    @Schema(description = "Households (户数)") @Nullable Integer householdCount,
    @Schema(description = "Reason for an unusual size (规模说明)") @Nullable String sizeReason,
    @Schema(description = "Opened on (设立日期)") LocalDate openedOn,
    @Schema(description = "Closed on (撤销日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Status (状态)") GridStatus status,
    @Schema(
            description =
                "Keys of households recorded in it (在册户数); figures use householdCount, HHD-04 warns"
                    + " where they differ")
        long recordedHouseholds,
    @Schema(description = "First day without a head (网格长空缺起始日), of level GRID")
        @Nullable LocalDate vacantSince,
    @Schema(description = "Light of its head (网格长空缺灯), of open ones of level GRID, GRD-07")
        @Nullable VacancyLight vacancy,
    @Schema(description = "Version, the ETag (版本)") long version,
    @Schema(description = "Soft findings (提示)") List<Warning> warnings)
    implements Versioned {

  static GridView of(Grid it) {
    return of(it, 0, null, List.of());
  }

  static GridView of(
      Grid it, long recorded, @Nullable VacancyLight vacancy, List<Warning> warnings) {
    return new GridView(
        it.id,
        it.code,
        it.name,
        it.level,
        it.parentId,
        it.placeCode,
        it.organizationId,
        it.branchOrganizationId,
        it.area,
        it.householdCount,
        it.sizeReason,
        it.openedOn,
        it.closedOn,
        it.status(),
        recorded,
        vacancy == null || vacancy == VacancyLight.GREEN ? null : it.vacantSince,
        vacancy,
        it.version,
        warnings);
  }
}
