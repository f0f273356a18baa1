package io.jiceng.organization.matter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter as a row of an import: what was taken in, and how far it has come since. */
@Schema(description = "Matter of an import (导入的事项)")
record MatterRow(
    @NotNull @Valid NewMatter matter,
    @Nullable @Size(max = 3) @Valid @Schema(description = "Upgrades (提级办理), in order")
        List<MatterActs.@NotNull UpgradeMatter> upgrades,
    @Nullable @Schema(description = "Consent of both (双方同意调解日期) of a dispute")
        LocalDate consentedOn,
    @Nullable @Size(max = 50) @Valid @Schema(description = "Sessions (调解场次) of a dispute, in order")
        List<MatterActs.@NotNull HoldSession> sessions,
    @Nullable @Valid Outcome outcome) {

  /** How it ended and what came of it. */
  @Schema(name = "MatterOutcome", description = "Outcome (办理结果)")
  record Outcome(
      @NotNull @Schema(description = "How it ended (办理结果)") MatterEnding ending,
      @NotNull @Schema(description = "On (办结日期)") LocalDate endedOn,
      @Nullable @Size(min = 1, max = 500) @Schema(description = "Result (办理结果说明)") String result,
      @Nullable @Schema(description = "Form of the agreement (协议形式)") AgreementForm agreementForm,
      @Nullable @Schema(description = "The agreement takes effect on (生效日期)") LocalDate effectiveOn,
      @Nullable @Min(0) @Max(100_000) @Schema(description = "Households helped (受益户数)")
          Integer householdCount,
      @Nullable @Valid Refund refund,
      MatterActs.@Nullable @Valid AnswerMatter answer,
      @Nullable @Schema(description = "Return visit (回访日期)") LocalDate visitedAgainOn,
      @Nullable @Schema(description = "Closed on (归档日期)") LocalDate closedOn) {}
}
