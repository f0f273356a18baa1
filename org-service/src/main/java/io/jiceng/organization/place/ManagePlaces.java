package io.jiceng.organization.place;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places that a zone manages (托管地点). */
@Schema(description = "Places that a zone manages (托管地点)")
record ManagePlaces(
    @NotNull
        @Size(max = 500)
        @Schema(description = "Codes of the places", examples = "[\"410611566000\"]")
        Set<@NotNull @Size(min = 12, max = 40) String> placeCodes) {}
