package io.jiceng.organization.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yearly plan to be filed (年度督查检查考核计划). */
@Schema(description = "Yearly plan of supervision to be filed (年度督查检查考核计划)")
record NewPlan(
    @NotBlank @Size(max = 36) @Schema(description = "Organisation (牵头单位), id or code")
        String organizationId,
    @NotNull @Min(2000) @Max(2100) @Schema(description = "Year (年度)") Integer year,
    @NotBlank @Size(max = 100) @Schema(description = "Document (文号)") String documentNo,
    @NotNull @Schema(description = "Filed on (备案日期), not ahead") LocalDate filedOn,
    @NotNull
        @NotEmpty
        @Size(max = 5)
        @Valid
        @Schema(description = "Rounds by kind, each once (各类次数)")
        List<NewPlanLine> lines) {

  /** So many rounds of a kind (计划次数). */
  @Schema(description = "So many rounds of a kind (计划次数)")
  record NewPlanLine(
      @NotNull @Schema(description = "Kind (督导类别)") RoundKind kind,
      @NotNull @Min(1) @Max(366) @Schema(description = "Rounds in the year (次数)") Integer rounds) {}
}
