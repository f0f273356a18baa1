package io.jiceng.organization.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit to be recorded, as a request and as a row of an import. */
@Schema(description = "New visit (新增走访)")
record NewVisit(
    @Nullable
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,47}")
        @Schema(
            description = "Code (编号); made when left out, but a row of an import needs one",
            examples = "SX-W-2021-0001")
        String code,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation of the visitor, which counts it (走访组织), id or code")
        String organizationId,
    @NotNull @Schema(description = "The one role of the visitor (走访人身份), VIS-01")
        ActorRole actorRole,
    @Nullable @Schema(description = "Visitor (走访人), opaque id of member-service")
        UUID visitorPersonId,
    @NotNull @Schema(description = "Visited on (走访日期), not ahead") LocalDate visitedOn,
    @Nullable
        @Size(min = 1, max = 40)
        @Schema(description = "Place (走访地点); that of the grid when left out")
        String placeCode,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Grid (所在网格), id or code")
        String gridId,
    @Min(1) @Max(10_000) @Schema(description = "People visited, attendances (走访人次)", examples = "8")
        int peopleCount,
    @Nullable
        @Min(0)
        @Max(10_000)
        @Schema(description = "Key-assistance recipients among them (其中重点帮扶对象人次); 0 when left out")
        Integer keyAssistanceCount,
    @Nullable
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
        @Schema(
            description = "Tag of a campaign (活动标签); such visits are counted apart",
            examples = "theme-education-2023")
        String campaign) {

  NewVisit coded(String made) {
    return new NewVisit(
        made,
        organizationId,
        actorRole,
        visitorPersonId,
        visitedOn,
        placeCode,
        gridId,
        peopleCount,
        keyAssistanceCount,
        campaign);
  }
}
