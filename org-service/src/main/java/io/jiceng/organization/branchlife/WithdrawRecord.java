package io.jiceng.organization.branchlife;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Withdrawal of a record that should not stand (撤回). */
@Schema(description = "Withdrawal of a record that should not stand (撤回)")
record WithdrawRecord(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (理由)", examples = "重复登记")
        String reason) {}
