package io.jiceng.organization.gridstaff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody stops serving (离任). */
@Schema(description = "End of a post on a grid (离任)")
record EndStaff(
    @NotNull
        @Schema(
            description =
                "First day after it (离任日期); the first day of a post that was recorded by mistake")
        LocalDate to) {}
