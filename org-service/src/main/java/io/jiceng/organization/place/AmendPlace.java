package io.jiceng.organization.place;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a place may change. */
@Schema(description = "Amendable fields of a place (可修改字段)")
record AmendPlace(
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)") String name,
    @Nullable @Schema(description = "Urban-rural class (城乡分类代码)") UrbanRuralClass urbanRuralClass,
    @Nullable @Min(0) @Max(10_000_000) @Schema(description = "Households (户数)")
        Integer householdCount,
    @Nullable @Schema(description = "Established on (设立日期)") LocalDate establishedOn,
    @Nullable @Schema(description = "Abolished on (撤销日期)") LocalDate abolishedOn,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Lead organisation (牵头党组织), id or code")
        String leadOrganizationId) {

  static AmendPlace of(Place now) {
    return new AmendPlace(
        now.name,
        now.urbanRuralClass,
        now.householdCount,
        now.establishedOn,
        now.abolishedOn,
        now.leadOrganizationId == null ? null : now.leadOrganizationId.toString());
  }

  /** The same with what an import row gives; what it leaves out stays. */
  AmendPlace with(NewPlace row, @Nullable String leadId) {
    return new AmendPlace(
        row.name(),
        row.urbanRuralClass() == null ? urbanRuralClass : row.urbanRuralClass(),
        row.householdCount() == null ? householdCount : row.householdCount(),
        row.establishedOn() == null ? establishedOn : row.establishedOn(),
        row.abolishedOn() == null ? abolishedOn : row.abolishedOn(),
        leadId);
  }
}
