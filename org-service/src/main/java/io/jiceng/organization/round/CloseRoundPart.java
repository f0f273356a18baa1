package io.jiceng.organization.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round, a finding or a measure is done (办结). */
@Schema(description = "A round, a finding or a measure is done (办结)")
record CloseRoundPart(
    @NotNull @Schema(description = "Day (办结日期), not ahead") LocalDate closedOn,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Evidence, a reference (佐证编号)")
        String evidenceRef) {}
