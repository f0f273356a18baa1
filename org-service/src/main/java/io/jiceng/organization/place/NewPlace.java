package io.jiceng.organization.place;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place to be recorded, as a request and as a row of an import. */
@Schema(description = "New place (新增地点)")
record NewPlace(
    @NotBlank
        @Size(max = 40)
        @Schema(
            description =
                "Code (统计用区划代码): 12 digits for divisions; a local place: the parent's code and a suffix"
                    + " of an optional hyphen with 1 to 12 digits or capitals",
            examples = "620802001000")
        String code,
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)", examples = "东关街道") String name,
    @NotNull @Schema(description = "Level (层级)") PlaceLevel level,
    @NotNull @Schema(description = "Kind (类别)") PlaceKind kind,
    @Nullable
        @Size(min = 1, max = 40)
        @Schema(description = "Place above (上级地点); none for a province", examples = "620802000000")
        String parentCode,
    @Nullable @Schema(description = "Urban-rural class (城乡分类代码), village level only")
        UrbanRuralClass urbanRuralClass,
    @Nullable @Min(0) @Max(10_000_000) @Schema(description = "Households (户数)")
        Integer householdCount,
    @Nullable @Schema(description = "Established on (设立日期); before the books began when left out")
        LocalDate establishedOn,
    @Nullable @Schema(description = "Abolished on (撤销日期)") LocalDate abolishedOn,
    @Nullable
        @Size(min = 1, max = 36)
        @Schema(description = "Lead organisation (牵头党组织), id or code", examples = "KT-001")
        String leadOrganizationId,
    @Nullable @Size(min = 1, max = 40) @Schema(description = "Zone that manages the place (托管功能区)")
        String managedByPlaceCode) {}
