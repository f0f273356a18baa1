package io.jiceng.organization.demand;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of one unit in a month (基层负担) as answered. */
@Schema(name = "Burden", description = "What is asked of one unit in a month (基层负担), BUR-01")
public record BurdenView(
    @Schema(description = "Unit (单位)") UUID organizationId,
    @Schema(description = "Month (月份)", examples = "2026-11") String month,
    @Schema(description = "Budget (每月上限，分钟)") int budgetMinutes,
    @Schema(description = "Minutes of all demands in force (执行中用时，分钟)") int minutes,
    @Schema(description = "Minutes left (剩余，分钟); negative above the budget") int remainingMinutes,
    @Schema(description = "By demand, the most costly first (按事项)") List<BurdenLine> demands) {

  /** Minutes of one demand. */
  @Schema(description = "Minutes of one demand in the month (事项用时)")
  public record BurdenLine(
      @Schema(description = "Demand (事项)") UUID demandId,
      @Schema(description = "Code (代码)") String code,
      @Schema(description = "Title (名称)") String title,
      @Schema(description = "Kind (类别)") DemandKind kind,
      @Schema(description = "Minutes in the month (当月用时，分钟)") int minutes) {}

  static BurdenView of(UUID unit, YearMonth month, int budget, List<Load> loads) {
    var lines =
        loads.stream()
            .filter(it -> !month.isBefore(it.from()) && !month.isAfter(it.until()))
            .map(
                it ->
                    new BurdenLine(
                        it.demandId(), it.code(), it.title(), it.kind(), it.minutes(month)))
            .sorted(
                Comparator.comparingInt((BurdenLine it) -> -it.minutes())
                    .thenComparing(BurdenLine::code))
            .toList();
    int minutes = BurdenRules.minutes(loads, month);
    return new BurdenView(unit, month.toString(), budget, minutes, budget - minutes, lines);
  }
}
