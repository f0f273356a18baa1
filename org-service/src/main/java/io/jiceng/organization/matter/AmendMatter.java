package io.jiceng.organization.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of an open matter may change; handler, level and due date have acts. */
@Schema(description = "Amendable fields of an open matter (可修改字段)")
record AmendMatter(
    @NotBlank @Size(max = 100) @Schema(description = "Title (标题)") String title,
    @NotNull @Schema(description = "Kind (类别)") MatterKind kind,
    @NotNull @Schema(description = "Source (来源)") MatterSource source,
    @NotBlank @Size(max = 36) @Schema(description = "Organisation that answers for it (负责组织)")
        String organizationId,
    @NotBlank @Size(max = 40) @Schema(description = "Place (所在地点)") String placeCode,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Grid (所在网格), id or code")
        String gridId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Item of the grids (入格事项), id or code")
        String gridItemId,
    @Nullable @Schema(description = "Who brought it (提出人), opaque id") UUID broughtByPersonId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Organisation that brought it (提出组织)")
        String broughtByOrganizationId,
    @NotNull @Schema(description = "Taken in on (受理日期)") LocalDate takenInOn,
    @Nullable @Schema(description = "Left over since (历史遗留起始日期)") LocalDate backlogSince,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Mediation station (调解站点)")
        String station) {

  static AmendMatter of(Matter now) {
    var it = now.intake;
    return new AmendMatter(
        it.title(),
        it.kind(),
        it.source(),
        it.organizationId().toString(),
        it.placeCode(),
        text(it.gridId()),
        text(it.gridItemId()),
        it.broughtByPersonId(),
        text(it.broughtByOrganizationId()),
        it.takenInOn(),
        it.backlogSince(),
        it.station());
  }

  /** As if it came in anew; who handles it stays as it is. */
  NewMatter over(Matter now) {
    return new NewMatter(
        now.code,
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
        null,
        null,
        null,
        now.handlerLevel,
        now.dueOn,
        true,
        null,
        null);
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
