package io.jiceng.organization.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "MONTH,     2026-02-28, 2026-02, 2026-02-01, 2026-02-28, 2026-03",
    "MONTH,     2024-12-31, 2024-12, 2024-12-01, 2024-12-31, 2025-01",
    "QUARTER,   2026-07-01, 2026-Q3, 2026-07-01, 2026-09-30, 2026-Q4",
    "QUARTER,   2026-12-31, 2026-Q4, 2026-10-01, 2026-12-31, 2027-Q1",
    "HALF_YEAR, 2026-06-30, 2026-H1, 2026-01-01, 2026-06-30, 2026-H2",
    "YEAR,      2026-05-05, 2026,    2026-01-01, 2026-12-31, 2027",
  })
  void aDayLiesInOnePeriodOfEachKind(
      PeriodKind kind, LocalDate day, String label, LocalDate start, LocalDate end, String next) {
    var period = kind.of(day);
    assertThat(period.label()).isEqualTo(label);
    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(end);
    assertThat(period.next().label()).isEqualTo(next);
    assertThat(period.holds(day)).isTrue();
    assertThat(period.holds(end.plusDays(1))).isFalse();
    assertThat(Period.parse(label)).contains(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "26-09", "2026-13", "2026-00", "2026-Q5", "2026-H3", "2026-q1", "0000"})
  void whatIsNoPeriodIsNotRead(String label) {
    assertThat(Period.parse(label)).isEmpty();
  }

  @Test
  void aPeriodBeginsWhereItsKindBegins() {
    var february = LocalDate.of(2026, 2, 1);
    assertThatThrownBy(() -> new Period(PeriodKind.QUARTER, february))
        .isInstanceOf(DateTimeException.class);
  }
}
