package io.jiceng.organization.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The follow-up begins (整改督办). */
@Schema(description = "The follow-up begins (整改督办)")
record FollowUp(@NotNull @Schema(description = "Day (日期), not ahead") LocalDate followUpOn) {}
