package io.jiceng.demo;

import java.math.BigDecimal;
import java.util.List;

/** A year's statement (报表) of a collective, amounts in yuan, as the statements import takes it. */
record StatementRow(String collectiveId, String period, String state, List<Line> lines) {

  /** One account of the chart (科目): 501–504 income, 511–521 expense. */
  record Line(String account, BigDecimal amount) {}

  BigDecimal income() {
    return lines.stream()
        .filter(line -> line.account().startsWith("50"))
        .map(Line::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
