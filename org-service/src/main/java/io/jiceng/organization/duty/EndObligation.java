package io.jiceng.organization.duty;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a duty (终止职责要求). */
@Schema(description = "The end of a duty (终止)")
record EndObligation(
    @NotNull @Schema(description = "First day without it (终止日期), ahead", examples = "2027-01-01")
        LocalDate validTo) {}
