package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was stated last on a topic was wrong (撤回登记). */
@Schema(
    description = "Withdrawal of what was stated last on a topic (撤回登记); what held before holds on")
record WithdrawFact(
    @NotNull @Schema(description = "Topic (事项)") FactTopic topic,
    @NotNull
        @Schema(description = "Its first day, as in the history (起始日期)", examples = "2023-05-01")
        LocalDate from,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)", examples = "登记有误")
        String reason) {}
