package io.jiceng.organization.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The round begins (开始督导). */
@Schema(description = "The round begins (开始督导)")
record StartRound(
    @NotNull @Schema(description = "First day (开始日期), not ahead") LocalDate startedOn) {}
