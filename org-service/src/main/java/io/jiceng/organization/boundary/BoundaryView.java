package io.jiceng.organization.boundary;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A boundary (网格边界) as answered. */
@Schema(description = "Boundary of a grid (网格边界), CGCS2000, longitude first")
record BoundaryView(
    UUID id,
    @Schema(description = "Grid (网格)") UUID gridId,
    @Schema(description = "Polygon (多边形)") Polygon geometry,
    @Schema(description = "First day (生效日期)") LocalDate from,
    @Schema(description = "First day of the next one (终止日期)") @Nullable LocalDate to,
    @Schema(description = "Document (文号)") @Nullable String documentNo,
    @Schema(description = "Version, the ETag (版本)") long version,
    @Schema(description = "Soft findings (提示)") List<Warning> warnings)
    implements Versioned {

  static BoundaryView of(Boundary it, List<Warning> warnings) {
    return new BoundaryView(
        it.id, it.gridId, it.polygon, it.begins, it.ends, it.documentNo, it.version, warnings);
  }
}
