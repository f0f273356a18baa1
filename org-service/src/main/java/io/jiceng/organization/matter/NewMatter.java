package io.jiceng.organization.matter;

import io.jiceng.organization.griditem.HandlerLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter to be taken in. */
@Schema(description = "New matter (受理事项)")
record NewMatter(
    @Nullable
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,47}")
        @Schema(
            description = "Code (编号); made when left out, but a row of an import needs one",
            examples = "SX-M-2021-0001")
        String code,
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "Title (标题), without names or numbers of residents",
            examples = "小区路灯不亮")
        String title,
    @NotNull @Schema(description = "Kind (类别)") MatterKind kind,
    @NotNull @Schema(description = "Source (来源)") MatterSource source,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "The one organisation that answers for it (负责组织), id or code; MAT-01")
        String organizationId,
    @Nullable
        @Size(min = 1, max = 40)
        @Schema(description = "Place (所在地点); that of the grid when left out")
        String placeCode,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Grid (所在网格), id or code")
        String gridId,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Item of the grids (入格事项), id or code; needed at level GRID, GRD-09")
        String gridItemId,
    @Nullable
        @Schema(
            description =
                "Who brought it (提出人), opaque id of member-service; never a resident (PER-04)")
        UUID broughtByPersonId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Organisation that brought it (提出组织)")
        String broughtByOrganizationId,
    @NotNull @Schema(description = "Taken in on (受理日期), not ahead") LocalDate takenInOn,
    @Nullable @Schema(description = "Since when it has been left over (历史遗留起始日期)")
        LocalDate backlogSince,
    @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Mediation station (调解站点) of a dispute")
        String station,
    @Nullable
        @Valid
        @Schema(description = "Handler (承办主体); the answering organisation when left out")
        HandlerRef handler,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Lead department (牵头部门), id or code")
        String leadOrganizationId,
    @Nullable
        @Size(max = 20)
        @Schema(description = "Joint departments (配合部门), ids or codes; at most 20")
        List<@NotBlank @Size(max = 36) String> jointOrganizationIds,
    @NotNull @Schema(description = "Level that handles it (办理层级)") HandlerLevel handlerLevel,
    @Nullable
        @Schema(
            description =
                "Due (办理期限); when left out matterDueDays after the intake, of a dispute"
                    + " mediationMonths (MAT-05)")
        LocalDate dueOn,
    @Nullable
        @Schema(description = "Both parties of a dispute agree to a longer term (双方同意延长), MAT-05")
        Boolean bothAgree,
    @Nullable
        @Valid
        @Schema(description = "Whom to reach (联系人), C4; optional, erased after closing")
        Contact contact,
    @Nullable @Size(max = 20) @Valid @Schema(description = "Parties of a dispute (当事人), C4; MAT-06")
        List<@NotNull Contact> parties) {

  NewMatter coded(String made) {
    return new NewMatter(
        made,
        title,
        kind,
        source,
        organizationId,
        placeCode,
        gridId,
        gridItemId,
        broughtByPersonId,
        broughtByOrganizationId,
        takenInOn,
        backlogSince,
        station,
        handler,
        leadOrganizationId,
        jointOrganizationIds,
        handlerLevel,
        dueOn,
        bothAgree,
        contact,
        parties);
  }
}
