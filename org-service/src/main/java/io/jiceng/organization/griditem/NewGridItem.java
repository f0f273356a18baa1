package io.jiceng.organization.griditem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item proposed for the grids. */
@Schema(description = "Proposed grid item (拟入格事项)")
record NewGridItem(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码)", examples = "KT-I-01")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Title (事项名称)", examples = "邻里纠纷排查")
        String title,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation whose grids may handle it (适用范围), id or code")
        String organizationId,
    @NotBlank @Size(max = 36) @Schema(description = "The one owner department (主管部门), id or code")
        String ownerOrganizationId,
    @NotNull @Schema(description = "Level that handles it (办理层级)") HandlerLevel handlerLevel,
    @NotBlank @Size(max = 500) @Schema(description = "Basis (设立依据)") String basis,
    @Min(1) @Max(100_000) @Schema(description = "Minutes each time (每次办理分钟数)") int minutes,
    @Schema(description = "Collects residents' data (是否采集居民信息)") boolean collectsResidentData,
    @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "Basis in law for collecting them (采集依据), GRD-10")
        String dataBasis) {}
