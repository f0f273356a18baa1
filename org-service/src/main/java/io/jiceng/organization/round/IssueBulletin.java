package io.jiceng.organization.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bulletin of a round (督导通报). */
@Schema(description = "The bulletin of a round (督导通报)")
record IssueBulletin(
    @NotBlank @Size(max = 100) @Schema(description = "Number (通报编号)", examples = "2022年第9期")
        String number,
    @NotNull @Schema(description = "Day (通报日期), not ahead, after the units were heard")
        LocalDate bulletinOn) {}
