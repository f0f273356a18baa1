package io.jiceng.organization.group;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group (组织集合) as answered. */
@Schema(description = "Group of organisations beside the tree (组织集合)")
public record GroupView(
    UUID id,
    @Schema(description = "Code (代码), which figures take in place of an organisation") String code,
    @Schema(description = "Name (名称)") String name,
    @Schema(description = "Kind (类别)") GroupKind kind,
    @Schema(description = "Lead organisation (牵头党组织)") UUID leadOrganizationId,
    @Schema(description = "Place or zone (地点、功能区) of kind PLACE") @Nullable String placeCode,
    @Schema(description = "Document (成立文号)") @Nullable String documentNo,
    @Schema(description = "Opened on (成立日期)") LocalDate openedOn,
    @Schema(description = "Closed on (撤销日期)") @Nullable LocalDate closedOn,
    @Schema(description = "Status (状态)") GroupStatus status,
    @Schema(description = "Organisations in it on the day (成员数)") long memberCount,
    @Schema(description = "Of them outside the caller's scope, not listed (不在管理范围内)") long withheld,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static GroupView of(OrganizationGroup it, GroupMembers.Counts counts) {
    return new GroupView(
        it.id,
        it.code,
        it.name,
        it.kind,
        it.organizationId,
        it.placeCode,
        it.documentNo,
        it.openedOn,
        it.closedOn,
        it.status(),
        counts.members(),
        counts.withheld(),
        it.version);
  }
}
