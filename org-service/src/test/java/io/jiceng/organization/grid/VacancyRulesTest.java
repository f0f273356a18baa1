package io.jiceng.organization.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacancyRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  @ParameterizedTest
  @CsvSource({
    ",GREEN",
    "2026-07-02,GREEN",
    "2026-07-01,YELLOW",
    "2026-06-02,YELLOW",
    "2026-06-01,RED",
    "2020-01-01,RED",
  })
  void isYellowFromTheFirstDayAndRedAfterThirty(@Nullable LocalDate since, VacancyLight expected) {
    assertThat(VacancyRules.light(since, 30, TODAY)).isEqualTo(expected);
  }
}
