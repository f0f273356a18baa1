package io.jiceng.organization.regrid;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a merger or split of grids touches, before it is done (预览). */
@Schema(description = "What a merger or split of grids touches (预览): the act itself, rolled back")
public record RegridPreview(
    RegridKind kind,
    @Schema(description = "First day (生效日期)") LocalDate effectiveOn,
    @Schema(description = "Code of the grid that closes (撤销的网格)") String closes,
    @Schema(description = "Codes of those that receive (接收的网格)") List<String> receive,
    @Schema(description = "Codes of grids below that follow (随之划转的下级网格)") List<String> children,
    @Schema(description = "Households that follow (随之划转的户数)") int households,
    @Schema(description = "Posts that end or go on elsewhere (涉及的网格力量)") int staff,
    @Schema(description = "What the rules say (规则意见)") List<Said> findings,
    @Schema(description = "Whether no hard finding stands against it (可否实施)") boolean feasible) {

  /** A finding as it stands in a preview. */
  @Schema(name = "RegridFinding", description = "Finding of a rule (规则意见)")
  public record Said(
      @Schema(description = "Rule (规则编号)") String code, String zh, String en, String pointer) {
    static Said of(Finding it) {
      return new Said(it.code().code(), it.code().zh(), it.code().en(), it.pointer());
    }
  }

  static RegridPreview of(
      RegridKind kind,
      LocalDate day,
      GridFacts source,
      List<String> receive,
      Moving moving,
      List<Finding> findings) {
    return new RegridPreview(
        kind,
        day,
        source.code(),
        receive,
        moving.children().stream().map(GridFacts::code).toList(),
        moving.households(),
        moving.staff(),
        findings.stream().map(Said::of).distinct().toList(),
        findings.stream().noneMatch(Finding::isHard));
  }

  /** What hangs on a grid. */
  record Moving(List<GridFacts> children, int households, int staff) {}
}
