package io.jiceng.organization.grid;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closing of a grid (撤销网格). */
@Schema(description = "Closing of a grid (撤销网格)")
record CloseGrid(
    @NotNull
        @Schema(description = "First day without it (撤销日期), not ahead", examples = "2024-12-31")
        LocalDate closedOn) {}
