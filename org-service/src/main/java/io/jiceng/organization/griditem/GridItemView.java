package io.jiceng.organization.griditem;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item handled in grids (入格事项) as answered. */
@Schema(description = "Grid item (入格事项)")
public record GridItemView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Title (事项名称)") String title,
    @Schema(description = "Organisation whose grids may handle it (适用范围)") UUID organizationId,
    @Schema(description = "The one owner department (主管部门)") UUID ownerOrganizationId,
    @Schema(description = "Level that handles it (办理层级)") HandlerLevel handlerLevel,
    @Schema(description = "Basis (设立依据)") String basis,
    @Schema(description = "Minutes each time (每次办理分钟数)") int minutes,
    @Schema(description = "Collects residents' data (是否采集居民信息)") boolean collectsResidentData,
    @Schema(description = "Basis in law for it (采集依据)") @Nullable String dataBasis,
    @Schema(description = "State (状态)") GridItemState state,
    @Schema(description = "Number of the permit (准入文号)") @Nullable String permitNo,
    @Schema(description = "Admitted on (准入日期)") @Nullable LocalDate admittedOn,
    @Schema(description = "Withdrawn on (退出日期)") @Nullable LocalDate withdrawnOn,
    @Schema(description = "Why refused or withdrawn (理由)") @Nullable String reason,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static GridItemView of(GridItem it) {
    return new GridItemView(
        it.id,
        it.code,
        it.title,
        it.organizationId,
        it.ownerOrganizationId,
        it.handlerLevel,
        it.basis,
        it.minutes,
        it.collectsResidentData,
        it.dataBasis,
        it.state,
        it.permitNo,
        it.admittedOn,
        it.withdrawnOn,
        it.reason,
        it.version);
  }
}
