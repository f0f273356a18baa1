package io.jiceng.organization.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household to be recorded, as a request and as a row of an import. */
@Schema(description = "New household (新增户): a key and a place, no person (HHD-01)")
record NewHousehold(
    @Nullable
        @Schema(
            description =
                "Key (户标识): a UUID made at random, by the system when left out; never made of a name"
                    + " or number of a person")
        UUID key,
    @NotNull
        @Size(min = 1, max = 36)
        @Schema(description = "Grid (所在网格), id or code", examples = "BS-N001201")
        String gridId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Micro-grid (微网格), id or code")
        String microGridId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Central household (中心户), id or code")
        String centralHouseholdId,
    @Nullable
        @Size(min = 1, max = 40)
        @Schema(description = "Place (所在地点); that of its lowest unit when left out")
        String placeCode,
    @NotNull
        @Pattern(regexp = "[0-9]{1,6}(-[0-9]{1,4})?")
        @Schema(
            description =
                "Number in the place's list (户册序号), digits only; the list itself stays on paper",
            examples = "27")
        String listNumber,
    @Nullable @Schema(description = "First day (立户日期), not ahead; today when left out")
        LocalDate from) {}
