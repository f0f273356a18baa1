package io.jiceng.organization.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Verification of a reply (核实). */
@Schema(description = "Verification of a reply (核实)")
record Verification(
    @NotNull @Schema(description = "False: it has to be answered again (是否属实)") Boolean accepted,
    @NotBlank @Size(max = 500) @Schema(description = "Note (意见)", examples = "情况属实") String note) {}
