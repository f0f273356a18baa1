package io.jiceng.organization.griditem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a proposed item may change. */
@Schema(description = "Amendable fields of a proposed grid item (可修改字段)")
record AmendGridItem(
    @NotBlank @Size(max = 200) @Schema(description = "Title (事项名称)") String title,
    @NotBlank @Size(max = 36) @Schema(description = "The one owner department (主管部门), id or code")
        String ownerOrganizationId,
    @NotNull @Schema(description = "Level that handles it (办理层级)") HandlerLevel handlerLevel,
    @NotBlank @Size(max = 500) @Schema(description = "Basis (设立依据)") String basis,
    @Min(1) @Max(100_000) @Schema(description = "Minutes each time (每次办理分钟数)") int minutes,
    @Schema(description = "Collects residents' data (是否采集居民信息)") boolean collectsResidentData,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Basis in law for collecting them (采集依据), GRD-10")
        String dataBasis) {

  static AmendGridItem of(GridItem now) {
    return new AmendGridItem(
        now.title,
        now.ownerOrganizationId.toString(),
        now.handlerLevel,
        now.basis,
        now.minutes,
        now.collectsResidentData,
        now.dataBasis);
  }

  static AmendGridItem of(NewGridItem row) {
    return new AmendGridItem(
        row.title(),
        row.ownerOrganizationId(),
        row.handlerLevel(),
        row.basis(),
        row.minutes(),
        row.collectsResidentData(),
        row.dataBasis());
  }
}
