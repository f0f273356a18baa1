package io.jiceng.organization.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a visit back that was entered by mistake (作废走访记录). */
@Schema(description = "Cancelling of a visit (作废)")
record CancelVisit(@NotBlank @Size(max = 200) @Schema(description = "Reason (原因)") String reason) {}
