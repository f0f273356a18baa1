package io.jiceng.organization.health;

import io.jiceng.organization.duty.NewObligation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of rule data to be tried on past records (模拟规则变更). */
@Schema(description = "A change of a duty, tried on the records of past periods (模拟规则变更)")
record SimulateRule(
    @NotNull
        @Valid
        @Schema(description = "The duty as it would be; its validFrom plays no part here")
        NewObligation obligation,
    @NotNull
        @Schema(description = "Periods that begin from this day on (起)", examples = "2026-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Until this day (止), not ahead", examples = "2026-09-30")
        LocalDate to) {}
