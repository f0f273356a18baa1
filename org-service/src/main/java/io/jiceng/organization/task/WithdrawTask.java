package io.jiceng.organization.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task is taken back (撤回). */
@Schema(description = "A task is taken back (撤回)")
record WithdrawTask(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason) {}
