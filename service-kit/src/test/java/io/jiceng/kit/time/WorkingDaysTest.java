package io.jiceng.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  private static final String OCTOBER = "2026-10-01..2026-10-07 +2026-10-10";

  @ParameterizedTest
  @CsvSource({
    OCTOBER + ", 2026-09-28, 5, 2026-10-09",
    "weekends, 2026-09-28, 5, 2026-10-02",
    OCTOBER + ", 2026-10-01, 5, 2026-10-13",
    "weekends, 2026-03-02, 20, 2026-03-27",
    "weekends, 2026-11-21, 1, 2026-11-23",
    "weekends, 2026-11-20, 2, 2026-11-23",
    "2026-11-20, 2026-11-20, 1, 2026-11-23",
  })
  void countsTheStartWhenItIsAWorkingDay(
      String calendar, LocalDate start, int days, LocalDate last) {
    assertThat(WorkingDays.of(calendar).last(start, days)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "2026-10-01..", "2026-10-07..2026-10-01", "2026-10-01..2027-10-01", "+"})
  void refusesWhatIsNoCalendar(String calendar) {
    assertThatThrownBy(() -> WorkingDays.of(calendar)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void needsAtLeastOneDay() {
    var weekends = WorkingDays.of(WorkingDays.WEEKENDS);
    var start = LocalDate.of(2026, 1, 1);
    assertThatThrownBy(() -> weekends.last(start, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
