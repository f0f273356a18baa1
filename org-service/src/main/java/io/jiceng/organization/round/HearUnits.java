package io.jiceng.organization.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The units are told the findings and heard (听取意见). */
@Schema(description = "The units are told the findings and heard (听取意见)")
record HearUnits(
    @NotNull @Schema(description = "First day (开始日期), not ahead; they are heard for 5 working days")
        LocalDate heardFrom) {}
