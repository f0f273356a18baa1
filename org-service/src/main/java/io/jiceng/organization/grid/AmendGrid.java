package io.jiceng.organization.grid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a grid may change. */
@Schema(
    description =
        "Amendable fields of a grid (可修改字段). With effectiveOn households and branch change from that"
            + " day on (变更); without it the present ones are corrected (更正)")
record AmendGrid(
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)") String name,
    @NotBlank @Size(max = 40) @Schema(description = "Place (所在地点)") String placeCode,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation that leads it (负责党组织), id or code")
        String organizationId,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Branch or group on the grid (网格党支部、党小组), id or code")
        String branchOrganizationId,
    @NotNull @Schema(description = "Urban or rural (城市、农村)") GridArea area,
    @Nullable @Min(0) @Max(100_000) @Schema(description = "Households (户数)") Integer householdCount,
    @Nullable @Size(min = 1, max = 500) @Schema(description = "Reason for an unusual size (规模说明)")
        String sizeReason,
    @NotNull @Schema(description = "Opened on (设立日期)") LocalDate openedOn,
    @Nullable
        @Schema(
            description =
                "First day of the new households, branch and leading organisation (生效日期), not ahead")
        LocalDate effectiveOn) {

  static AmendGrid of(Grid now) {
    return new AmendGrid(
        now.name,
        now.placeCode,
        now.organizationId.toString(),
        now.branchOrganizationId == null ? null : now.branchOrganizationId.toString(),
        now.area,
        now.householdCount,
        now.sizeReason,
        now.openedOn,
        null);
  }

  /** The same with what an import row gives; what it leaves out stays. */
  AmendGrid with(NewGrid row) {
    return new AmendGrid(
        row.name(),
        row.placeCode(),
        row.organizationId() == null ? organizationId : row.organizationId(),
        row.branchOrganizationId() == null ? branchOrganizationId : row.branchOrganizationId(),
        row.area() == null ? area : row.area(),
        row.householdCount() == null ? householdCount : row.householdCount(),
        row.sizeReason() == null ? sizeReason : row.sizeReason(),
        row.openedOn() == null ? openedOn : row.openedOn(),
        null);
  }
}
