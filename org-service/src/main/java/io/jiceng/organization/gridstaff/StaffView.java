package io.jiceng.organization.gridstaff;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody in a role on a grid, as answered. */
@Schema(description = "Post on a grid (网格力量)")
public record StaffView(
    UUID id,
    @Schema(description = "Grid (网格)") UUID gridId,
    @Schema(description = "Organisation that leads the grid (负责党组织)") UUID organizationId,
    @Schema(description = "Role (岗位)") StaffRole role,
    @Schema(description = "Person (人员), opaque id") UUID personId,
    @Schema(description = "First day (任职日期)") LocalDate from,
    @Schema(description = "First day after it (离任日期)") @Nullable LocalDate to,
    @Schema(description = "Document (文号)") @Nullable String documentNo,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static StaffView of(Staff it, UUID organization) {
    return new StaffView(
        it.id,
        it.gridId,
        organization,
        it.role,
        it.personId,
        it.begins,
        it.ends,
        it.documentNo,
        it.version);
  }
}
