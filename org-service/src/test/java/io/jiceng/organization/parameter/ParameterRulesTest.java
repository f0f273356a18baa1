package io.jiceng.organization.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterRulesTest {
  @ParameterizedTest
  @CsvSource({
    "7,        50,      ,",
    "-7,       50,      ,",
    "7.5,      50,      , VALUE_MISMATCH",
    "many,     50,      , VALUE_MISMATCH",
    "7.5,      0.25,    ,",
    "many,     0.25,    , VALUE_MISMATCH",
    "2019-12,  2018-01, ,",
    "2019-13,  2018-01, , VALUE_MISMATCH",
    "anything, INCOME,  ,",
    "2026-10-01..2026-10-07 +2026-10-10, weekends, ,",
    "2026-02-30, weekends, , VALUE_MISMATCH",
    "anything,       ,  ,",
    "7, 50, 2020-01-02,",
    "7, 50, 2020-01-01, DATES_REVERSED",
  })
  void checksValueAndDates(
      String value,
      @Nullable String declared,
      @Nullable LocalDate validTo,
      @Nullable ParameterIssue issue) {
    var setting = new AmendParameter(value, LocalDate.of(2020, 1, 1), validTo, null, Certainty.P);
    assertThat(ParameterRules.check(setting, declared))
        .extracting(Finding::code)
        .isEqualTo(issue == null ? List.of() : List.of(issue));
  }
}
