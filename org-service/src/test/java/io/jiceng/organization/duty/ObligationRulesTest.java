package io.jiceng.organization.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DutyTerms TERMS = terms("BRANCH", "REGULAR", "VILLAGE", "THEME_DAY");

  private static DutyTerms terms(String form, String nature, String setting, String kind) {
    return new DutyTerms(
        "主题党日",
        "theme day",
        PeriodKind.MONTH,
        BigDecimal.ONE,
        Measure.RECORDS,
        7,
        5,
        List.of(form),
        List.of(nature),
        List.of(setting),
        false,
        List.of(kind),
        null);
  }

  @ParameterizedTest
  @CsvSource({
    ",           ,           2020-01-01, ",
    "2020-01-01, ,           2026-11-23, ",
    "2020-01-01, ,           2026-11-22, IN_FORCE",
    "2020-01-01, ,           2019-01-01, OVERLAP IN_FORCE",
    "2027-01-01, ,           2026-12-01, OVERLAP",
    "2020-01-01, 2025-01-01, 2025-01-01, ",
    "2020-01-01, 2025-01-01, 2024-06-01, OVERLAP",
  })
  void versionsFollowOneAnotherAndLeaveThePast(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate validFrom,
      @Nullable String issues) {
    var standing =
        from == null
            ? List.<DutyRule>of()
            : List.of(new DutyRule(new UUID(0, 1), "A", new UUID(0, 2), from, to, true, TERMS, 0));
    assertThat(ObligationRules.follows(validFrom, standing, TODAY))
        .extracting(it -> it.code().toString())
        .containsExactly(issues == null ? new String[0] : issues.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "BRANCH, REGULAR, VILLAGE, THEME_DAY,",
    "CLUB,   REGULAR, VILLAGE, THEME_DAY, FORM_UNKNOWN",
    "BRANCH, ODD,     VILLAGE, THEME_DAY, NATURE_UNKNOWN",
    "BRANCH, REGULAR, MOON,    THEME_DAY, SETTING_UNKNOWN",
    "BRANCH, REGULAR, VILLAGE, CLICKS,    EVIDENCE_UNKNOWN",
  })
  void termsUseKnownCodes(
      String form, String nature, String setting, String kind, @Nullable ObligationIssue issue) {
    assertThat(ObligationRules.terms(terms(form, nature, setting, kind), Set.of("THEME_DAY")))
        .extracting(Finding::code)
        .isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  @ParameterizedTest
  @CsvSource({
    ",           2026-11-23,",
    ",           2026-11-22, ENDS_AHEAD",
    "2027-01-01, 2026-12-01, ENDED",
  })
  void aDutyEndsOnceAndAhead(
      @Nullable LocalDate standing, LocalDate to, @Nullable ObligationIssue issue) {
    assertThat(ObligationRules.end(LocalDate.of(2020, 1, 1), standing, to, TODAY))
        .extracting(Finding::code)
        .isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  @Test
  void everyTemplateUsesKnownCodes() {
    var kinds =
        Set.of(
            "MEMBERS_MEETING",
            "COMMITTEE_MEETING",
            "GROUP_MEETING",
            "PARTY_LECTURE",
            "THEME_DAY",
            "LIFE_MEETING",
            "APPRAISAL",
            "HEART_TALK",
            "TRAINING",
            "STUDY");
    var templates = new ObligationTemplates().all();
    assertThat(templates).hasSize(9);
    for (var template : templates) {
      assertThat(ObligationRules.terms(template.terms(), kinds)).as(template.code()).isEmpty();
    }
  }
}
