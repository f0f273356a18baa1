package io.jiceng.organization.visit;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit (走访) as answered. */
@Schema(description = "Visit (走访)")
public record VisitView(
    UUID id,
    @Schema(description = "Code (编号)") String code,
    @Schema(description = "Organisation of the visitor (走访组织)") UUID organizationId,
    @Schema(description = "Role of the visitor (走访人身份)") ActorRole actorRole,
    @Schema(description = "Visitor (走访人), opaque id") @Nullable UUID visitorPersonId,
    @Schema(description = "Visited on (走访日期)") LocalDate visitedOn,
    @Schema(description = "Place (走访地点)") String placeCode,
    @Schema(description = "Grid (所在网格)") @Nullable UUID gridId,
    @Schema(description = "People visited, attendances (走访人次)") int peopleCount,
    @Schema(description = "Key-assistance recipients among them (其中重点帮扶对象人次)")
        int keyAssistanceCount,
    @Schema(description = "Tag of a campaign (活动标签)") @Nullable String campaign,
    @Schema(description = "Why cancelled (作废原因); a cancelled one does not count")
        @Nullable String cancelReason,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static VisitView of(Visit it) {
    return new VisitView(
        it.id,
        it.code,
        it.organizationId,
        it.actorRole,
        it.visitorPersonId,
        it.visitedOn,
        it.placeCode,
        it.gridId,
        it.peopleCount,
        it.keyAssistanceCount,
        it.campaign,
        it.cancelReason,
        it.version);
  }
}
