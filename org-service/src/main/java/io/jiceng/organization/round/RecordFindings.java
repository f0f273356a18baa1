package io.jiceng.organization.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the round found, by unit and item (反馈问题). */
@Schema(description = "What the round found, by unit and item (反馈问题)")
record RecordFindings(
    @NotNull @Schema(description = "Day (反馈日期), not ahead") LocalDate foundOn,
    @Valid @Size(max = 3500) @Schema(description = "Scores of units (得分)") List<NewScore> scores,
    @Valid @Size(max = 3500) @Schema(description = "Findings (问题)") List<NewFinding> findings) {

  /** Score of a unit in an item (得分). */
  @Schema(description = "Score of a unit in an item (得分)")
  record NewScore(
      @NotBlank @Size(max = 36) @Schema(description = "Unit (单位), id or code")
          String organizationId,
      @NotNull @Schema(description = "Item (工作项)") RoundItem item,
      @NotNull
          @DecimalMin("0")
          @DecimalMax("100")
          @Digits(integer = 3, fraction = 2)
          @Schema(description = "Score (得分), 0 to 100", examples = "92.5")
          BigDecimal score) {}

  /** A finding (问题): codes and a reference, no story. */
  @Schema(description = "Finding (问题): codes and a reference, no story")
  record NewFinding(
      @NotBlank @Size(max = 36) @Schema(description = "Unit (单位), id or code")
          String organizationId,
      @NotNull @Schema(description = "Item (工作项)") RoundItem item,
      @NotNull @Schema(description = "Level (问题等级)") FindingLevel level,
      @NotNull @Schema(description = "What is at fault (问题类别)") FaultCode code,
      @Nullable @Size(min = 1, max = 100) @Schema(description = "Evidence, a reference (佐证编号)")
          String evidenceRef) {}

  RecordFindings {
    scores = Objects.requireNonNullElse(scores, List.of()); // absent in json
    findings = Objects.requireNonNullElse(findings, List.of());
  }
}
