package io.jiceng.economy.statement;

import static io.jiceng.economy.statement.Account.ADMINISTRATION_EXPENSE;
import static io.jiceng.economy.statement.Account.INCOME_TAX;
import static io.jiceng.economy.statement.Account.INVESTMENT_INCOME;
import static io.jiceng.economy.statement.Account.OPERATING_INCOME;
import static io.jiceng.economy.statement.Account.OTHER_INCOME;
import static io.jiceng.economy.statement.Account.SUBSIDY_INCOME;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementRulesTest {
  private static final List<Line> LINES =
      List.of(
          line(OPERATING_INCOME, "120000.10"),
          line(INVESTMENT_INCOME, "-20000.05"),
          line(SUBSIDY_INCOME, "300000"),
          line(OTHER_INCOME, "0.95"),
          line(ADMINISTRATION_EXPENSE, "45000.5"),
          line(INCOME_TAX, "4.5"));

  private static Line line(Account account, String amount) {
    return new Line(account, new BigDecimal(amount));
  }

  @Test
  void totalIncomeIsTheFourIncomeAccounts() {
    assertThat(StatementRules.totalIncome(LINES)).isEqualByComparingTo("400001.00");
  }

  @Test
  void totalExpenseIsWhatIsNoIncome() {
    assertThat(StatementRules.totalExpense(LINES)).isEqualByComparingTo("45005");
  }

  @Test
  void namesAnAccountGivenTwice() {
    var twice = List.of(line(OTHER_INCOME, "1"), line(OTHER_INCOME, "2"));
    assertThat(StatementRules.checkLines(twice))
        .extracting(Finding::pointer)
        .containsExactly("/lines/1/account");
  }

  @ParameterizedTest
  @CsvSource({
    "150.00, 100.00, false",
    "150.01, 100.00, true",
    "50.00, 100.00, false",
    "49.99, 100.00, true",
    "10.00, 0.00, false",
    "10.00, , false"
  })
  void asksAboutJumpsOfMoreThanHalf(BigDecimal now, @Nullable BigDecimal before, boolean jump) {
    assertThat(StatementRules.isJump(now, before)).isEqualTo(jump);
  }

  @Test
  void aNoteAnswersTheQuestion() {
    var period = Period.of("2024");
    var today = LocalDate.of(2025, 1, 10);
    var income = new BigDecimal("300");
    var before = new BigDecimal("100");
    assertThat(StatementRules.checkSubmission(period, income, before, null, today)).hasSize(1);
    assertThat(StatementRules.checkSubmission(period, income, before, "sold a mill", today))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-12-31, true",
    "2024, 2025-01-01, false",
    "2024-Q1, 2024-03-31, true",
    "2024-Q1, 2024-04-01, false",
    "2024-02, 2024-02-29, true",
    "2024-02, 2024-03-01, false"
  })
  void aPeriodIsSubmittedWhenItIsOver(String period, LocalDate today, boolean refused) {
    var findings =
        StatementRules.checkSubmission(Period.of(period), BigDecimal.ONE, null, null, today);
    assertThat(findings.stream().anyMatch(Finding::isHard)).isEqualTo(refused);
  }

  @Test
  void aPeriodAheadIsRefused() {
    assertThat(StatementRules.checkPeriod(Period.of("2024-Q3"), LocalDate.of(2024, 6, 30)))
        .extracting(Finding::code)
        .containsExactly(StatementIssue.PERIOD_AHEAD);
    assertThat(StatementRules.checkPeriod(Period.of("2024-Q3"), LocalDate.of(2024, 7, 1)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, SUBMIT, SUBMITTED",
    "RETURNED, SUBMIT, SUBMITTED",
    "SUBMITTED, CHECK, CHECKED",
    "CHECKED, ACCEPT, ACCEPTED",
    "ACCEPTED, LOCK, LOCKED",
    "SUBMITTED, RETURN, RETURNED",
    "CHECKED, RETURN, SUBMITTED",
    "ACCEPTED, RETURN, CHECKED"
  })
  void stepsLeadOneLevel(StatementState from, Step step, StatementState to) {
    assertThat(step.from(from)).contains(to);
  }

  @Test
  void noOtherStepExists() {
    long steps =
        Set.of(Step.values()).stream()
            .flatMap(
                step ->
                    Set.of(StatementState.values()).stream().flatMap(s -> step.from(s).stream()))
            .count();
    assertThat(steps).isEqualTo(8);
  }
}
