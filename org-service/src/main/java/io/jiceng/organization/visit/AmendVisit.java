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

/** What a merge patch of a visit may change. */
@Schema(description = "Amendable fields of a visit (可修改字段)")
record AmendVisit(
    @NotBlank @Size(max = 36) @Schema(description = "Organisation of the visitor (走访组织)")
        String organizationId,
    @NotNull @Schema(description = "The one role of the visitor (走访人身份)") ActorRole actorRole,
    @Nullable @Schema(description = "Visitor (走访人), opaque id") UUID visitorPersonId,
    @NotNull @Schema(description = "Visited on (走访日期)") LocalDate visitedOn,
    @NotBlank @Size(max = 40) @Schema(description = "Place (走访地点)") String placeCode,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Grid (所在网格), id or code")
        String gridId,
    @Min(1) @Max(10_000) @Schema(description = "People visited (走访人次)") int peopleCount,
    @Min(0) @Max(10_000) @Schema(description = "Key-assistance recipients among them (其中重点帮扶对象人次)")
        int keyAssistanceCount,
    @Nullable
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,63}")
        @Schema(description = "Tag of a campaign (活动标签)")
        String campaign) {

  static AmendVisit of(Visit now) {
    return new AmendVisit(
        now.organizationId.toString(),
        now.actorRole,
        now.visitorPersonId,
        now.visitedOn,
        now.placeCode,
        now.gridId == null ? null : now.gridId.toString(),
        now.peopleCount,
        now.keyAssistanceCount,
        now.campaign);
  }

  NewVisit as(String code) {
    return new NewVisit(
        code,
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
