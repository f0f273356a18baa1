package io.jiceng.organization.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Refusal of a demand (不予准入). */
@Schema(description = "Refusal of a demand (不予准入)")
record RefuseDemand(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (理由)") String reason) {}
