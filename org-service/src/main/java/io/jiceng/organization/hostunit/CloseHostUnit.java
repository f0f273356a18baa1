package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closing of a unit (注销单位). */
@Schema(description = "Closing of a host unit (注销单位)")
record CloseHostUnit(
    @NotNull
        @Schema(description = "First day without it (注销日期), not ahead", examples = "2024-12-31")
        LocalDate closedOn) {}
