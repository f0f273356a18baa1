package io.jiceng.organization.coverage;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that an organisation covers for a time (党组织覆盖). */
@Schema(
    name = "OrganizationCoverage",
    description = "Unit, compound or building that an organisation covers for a time (党组织覆盖)")
public record CoverView(
    UUID id,
    @Schema(description = "Organisation (党组织)") UUID organizationId,
    @Schema(description = "Compound or building (小区、楼宇)") @Nullable String placeCode,
    @Schema(description = "Host unit (单位)") @Nullable UUID hostUnitId,
    @Schema(description = "First day (起始日期)") LocalDate from,
    @Schema(description = "First day without it (终止日期)") @Nullable LocalDate to,
    @Schema(description = "Document (文号)") @Nullable String documentNo,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static CoverView of(Cover it) {
    return new CoverView(
        it.id,
        it.organizationId,
        it.placeCode,
        it.hostUnitId,
        it.validFrom,
        it.validTo,
        it.documentNo,
        it.version);
  }
}
