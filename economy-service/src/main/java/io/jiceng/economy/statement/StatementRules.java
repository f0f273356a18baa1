package io.jiceng.economy.statement;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of statements and of the income they show (ECO-01, ECO-03, section 9). */
final class StatementRules {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private StatementRules() {}

  /** ECO-01: 501 + 502 + 503 + 504. */
  static BigDecimal totalIncome(Collection<Line> lines) {
    return lines.stream()
        .filter(line -> line.account().isIncome())
        .map(Line::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal totalExpense(Collection<Line> lines) {
    return lines.stream()
        .filter(line -> !line.account().isIncome())
        .map(Line::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static List<Finding> checkLines(List<Line> lines) {
    var seen = EnumSet.noneOf(Account.class);
    for (int i = 0; i < lines.size(); i++) {
      if (!seen.add(lines.get(i).account())) {
        return List.of(
            new Finding(
                StatementIssue.ACCOUNT_TWICE, Finding.Severity.HARD, "/lines/" + i + "/account"));
      }
    }
    return List.of();
  }

  static List<Finding> checkPeriod(Period period, LocalDate today) {
    return Finding.all(
        when(period.firstDay().isAfter(today), StatementIssue.PERIOD_AHEAD, "/period"));
  }

  /** Cross-checks at submission; a jump is only asked about when no note explains it. */
  static List<Finding> checkSubmission(
      Period period,
      BigDecimal income,
      @Nullable BigDecimal incomeYearBefore,
      @Nullable String note,
      LocalDate today) {
    return Finding.all(
        when(!period.lastDay().isBefore(today), StatementIssue.PERIOD_NOT_OVER, "/period"),
        warn(
            note == null && isJump(income, incomeYearBefore), StatementIssue.INCOME_JUMP, "/note"));
  }

  static boolean isJump(BigDecimal income, @Nullable BigDecimal before) {
    return before != null
        && before.signum() != 0
        && income.subtract(before).abs().compareTo(before.abs().multiply(HALF)) > 0;
  }
}
