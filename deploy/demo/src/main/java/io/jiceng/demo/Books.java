package io.jiceng.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A year's statement with a plausible split of income and expense; income lines add up exactly. */
final class Books {
  private Books() {}

  static StatementRow year(String collective, int year, BigDecimal income) {
    Dice dice = Dice.of(collective + "/" + year);
    long yuan = income.longValueExact();
    long operating = yuan * dice.between(52, 72) / 100;
    long investment = dice.chance(45) ? yuan * dice.between(2, 10) / 100 : 0;
    long subsidy = yuan * dice.between(8, 16) / 100;
    List<StatementRow.Line> lines = new ArrayList<>();
    add(lines, "501", operating);
    add(lines, "502", investment);
    add(lines, "503", subsidy);
    add(lines, "504", yuan - operating - investment - subsidy);
    add(lines, "511", operating * dice.between(28, 46) / 100);
    add(lines, "512", operating * dice.between(0, 2) / 100);
    add(lines, "513", yuan * dice.between(7, 14) / 100);
    add(lines, "514", yuan * dice.between(4, 12) / 100);
    add(lines, "515", yuan * dice.between(0, 3) / 100);
    return new StatementRow(collective, Integer.toString(year), "ACCEPTED", List.copyOf(lines));
  }

  private static void add(List<StatementRow.Line> lines, String account, long yuan) {
    if (yuan > 0) {
      lines.add(new StatementRow.Line(account, BigDecimal.valueOf(yuan * 100, 2)));
    }
  }
}
