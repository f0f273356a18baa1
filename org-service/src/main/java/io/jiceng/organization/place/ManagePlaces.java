package io.jiceng.organization.place;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Places that a zone manages from a day on (托管地点). */
@Schema(description = "Places that a zone manages from a day on (托管地点)")
record ManagePlaces(
    @NotNull
        @Size(max = 500)
        @Schema(description = "Codes of the places", examples = "[\"410611566000\"]")
        Set<@NotNull @Size(min = 12, max = 40) String> placeCodes,
    @Nullable
        @Schema(
            description =
                "First day (生效日期), not ahead; today when left out. Places that are given back are"
                    + " given back from this day on",
            examples = "2024-01-01")
        LocalDate effectiveOn,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (托管文号)")
        String documentNo) {}
