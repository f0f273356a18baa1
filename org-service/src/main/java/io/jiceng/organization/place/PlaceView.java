package io.jiceng.organization.place;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place (地点) as answered. */
@Schema(description = "Place (地点)")
public record PlaceView(
    UUID id,
    @Schema(description = "Code (代码)", examples = "620802001000") String code,
    @Schema(description = "Name (名称)", examples = "东关街道") String name,
    @Schema(description = "Level (层级)") PlaceLevel level,
    @Schema(description = "Kind (类别)") PlaceKind kind,
    @Schema(description = "Place above (上级地点)") @Nullable String parentCode,
    @Schema(description = "Urban-rural class (城乡分类代码)") @Nullable UrbanRuralClass urbanRuralClass,
    @Schema(description = "Households (户数)") @Nullable Integer householdCount,
    @Schema(description = "Established on (设立日期)") @Nullable LocalDate establishedOn,
    @Schema(description = "Abolished on (撤销日期)") @Nullable LocalDate abolishedOn,
    @Schema(description = "Lead organisation of its own (牵头党组织)") @Nullable UUID leadOrganizationId,
    @Schema(
            description =
                "Organisation it counts under (统计归属): its lead, else that of the nearest place"
                    + " above")
        UUID organizationId,
    @Schema(description = "Zone that manages it (托管功能区)") @Nullable String managedByPlaceCode,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static PlaceView of(Place it) {
    return new PlaceView(
        it.id,
        it.code,
        it.name,
        it.level,
        it.kind,
        it.parentCode,
        it.urbanRuralClass,
        it.householdCount,
        it.establishedOn,
        it.abolishedOn,
        it.leadOrganizationId,
        it.organizationId,
        it.managedByCode,
        it.version);
  }
}
