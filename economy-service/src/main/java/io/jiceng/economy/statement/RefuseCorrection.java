package io.jiceng.economy.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Refusal of a correction (不予批准)")
record RefuseCorrection(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason) {}
