package io.jiceng.organization.round;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yearly plan (年度督查检查考核计划) as answered. */
@Schema(name = "SupervisionPlan", description = "Yearly plan of supervision (年度督查检查考核计划)")
public record PlanView(
    UUID id,
    @Schema(description = "Organisation (牵头单位)") UUID organizationId,
    @Schema(description = "Year (年度)") int year,
    @Schema(description = "Document (文号)") String documentNo,
    @Schema(description = "Filed on (备案日期)") LocalDate filedOn,
    @Schema(description = "Rounds by kind (各类次数)") List<PlanLineView> lines,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  /** So many rounds of a kind (计划次数). */
  @Schema(name = "SupervisionPlanLine", description = "So many rounds of a kind (计划次数)")
  public record PlanLineView(
      @Schema(description = "Kind (督导类别)") RoundKind kind,
      @Schema(description = "Rounds in the year (次数)") int rounds) {}

  static PlanView of(Plan it) {
    return new PlanView(
        it.id,
        it.organizationId,
        it.year,
        it.documentNo,
        it.filedOn,
        it.sortedLines().stream().map(l -> new PlanLineView(l.kind(), l.rounds())).toList(),
        it.version);
  }
}
