package io.jiceng.organization.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {
  private static final TermRules.TermYears YEARS = new TermRules.TermYears(5, 5, 3);

  @ParameterizedTest
  @CsvSource({
    "BRANCH,COMMUNITY,2021-01-15,2026-01-15",
    "GENERAL_BRANCH,VILLAGE,2021-01-15,2026-01-15",
    "BRANCH,DEPARTMENT,2024-03-01,2027-03-01",
    "COMMITTEE,,2021-05-01,2026-05-01",
    "COMMITTEE,ENTERPRISE,2021-05-01,2026-05-01",
    "BRANCH,,2024-02-29,2027-02-28",
  })
  void endsTerms(Form form, @Nullable Setting setting, LocalDate start, LocalDate end) {
    var years = TermRules.years(form, setting, YEARS).orElseThrow();
    assertThat(start.plusYears(years)).isEqualTo(end);
  }

  @Test
  void givesNoTermToDispatchedBodiesAndGroups() {
    assertThat(TermRules.years(Form.WORK_COMMITTEE, null, YEARS)).isEmpty();
    assertThat(TermRules.years(Form.GROUP, Setting.VILLAGE, YEARS)).isEmpty();
  }
}
