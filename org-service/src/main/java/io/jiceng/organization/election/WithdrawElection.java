package io.jiceng.organization.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Withdrawal of an election that was entered by mistake (撤销登记). */
@Schema(description = "Withdrawal of the record of an election (撤销登记)")
record WithdrawElection(
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "误登")
        String reason) {}
