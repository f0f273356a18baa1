package io.jiceng.organization.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.organization.duty.DutyRule;
import io.jiceng.organization.duty.ObligationTemplates;
import io.jiceng.organization.duty.Period;
import io.jiceng.organization.health.SubjectFacts.Attributes;
import io.jiceng.organization.party.CommitteeSpans.CommitteeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LIFE-04, and whose version of a rule holds. */
class ApplicabilityTest {
  private static final ObligationTemplates TEMPLATES = new ObligationTemplates();
  private static final UUID ROOT = new UUID(0, 1);
  private static final UUID TOWN = new UUID(0, 2);
  private static final UUID BRANCH = new UUID(0, 3);
  private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

  private static SubjectFacts branch(
      LocalDate founded,
      @Nullable LocalDate closed,
      List<Attributes> attributes,
      List<CommitteeSpan> committees) {
    return new SubjectFacts(
        BRANCH, BRANCH, TOWN, founded, closed, List.of(BRANCH, TOWN, ROOT), attributes, committees);
  }

  private static List<Attributes> always(String form, String nature) {
    return List.of(new Attributes(LocalDate.MIN, null, form, nature, null));
  }

  private static boolean applies(String code, SubjectFacts subject, String period) {
    return Applicability.applies(
        TEMPLATES.named(code).orElseThrow().terms(), subject, Period.parse(period).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01,           , true",
    "2026-09-02,           , false",
    "2020-01-01, 2026-09-30, false",
    "2020-01-01, 2026-10-01, true",
    "2020-01-01, 2026-08-31, false",
  })
  void onlyFullPeriodsAreAsked(LocalDate founded, @Nullable LocalDate closed, boolean applies) {
    var subject = branch(founded, closed, always("BRANCH", "REGULAR"), List.of());
    assertThat(applies("THEME_DAY", subject, "2026-09")).isEqualTo(applies);
  }

  @ParameterizedTest
  @CsvSource({
    "THEME_DAY,     BRANCH,         REGULAR,    true",
    "THEME_DAY,     JOINT_BRANCH,   TEMPORARY,  true",
    "THEME_DAY,     BRANCH,         FLOATING,   true",
    "THEME_DAY,     BRANCH,         FUNCTIONAL, false",
    "THEME_DAY,     COMMITTEE,      REGULAR,    false",
    "THEME_DAY,     GROUP,          REGULAR,    false",
    "GROUP_MEETING, GROUP,          REGULAR,    true",
    "GROUP_MEETING, BRANCH,         REGULAR,    false",
    "APPRAISAL,     BRANCH,         FUNCTIONAL, false",
  })
  void aDutyIsAskedByFormAndNature(String code, String form, String nature, boolean applies) {
    var subject = branch(LONG_AGO, null, always(form, nature), List.of());
    assertThat(applies(code, subject, code.equals("APPRAISAL") ? "2026" : "2026-09"))
        .isEqualTo(applies);
  }

  @Test
  void whatChangedWithinThePeriodIsNotAsked() {
    var day = LocalDate.of(2026, 9, 10);
    var attributes =
        List.of(
            new Attributes(LocalDate.MIN, day, "BRANCH", "REGULAR", null),
            new Attributes(day, null, "GENERAL_BRANCH", "REGULAR", null));
    var subject = branch(LONG_AGO, null, attributes, List.of());
    assertThat(applies("THEME_DAY", subject, "2026-08")).isTrue();
    assertThat(applies("THEME_DAY", subject, "2026-09")).isFalse();
    assertThat(applies("THEME_DAY", subject, "2026-10")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    ",           ,           false",
    "2026-09-01, ,           true",
    "2026-09-02, ,           false",
    "2020-01-01, 2026-09-30, false",
    "2020-01-01, 2026-10-01, true",
  })
  void committeeMeetingsAreAskedWhereThereIsOne(
      @Nullable LocalDate from, @Nullable LocalDate to, boolean applies) {
    var spans = from == null ? List.<CommitteeSpan>of() : List.of(new CommitteeSpan(from, to, 5));
    var subject = branch(LONG_AGO, null, always("BRANCH", "REGULAR"), spans);
    assertThat(applies("COMMITTEE_MEETING", subject, "2026-09")).isEqualTo(applies);
  }

  @Test
  void aCommitteeElectedAnewWithinThePeriodIsOneAllThrough() {
    var election = LocalDate.of(2026, 9, 15);
    var spans =
        List.of(
            new CommitteeSpan(LocalDate.of(2021, 9, 15), election, 5),
            new CommitteeSpan(election, null, 3));
    var subject = branch(LONG_AGO, null, always("BRANCH", "REGULAR"), spans);
    assertThat(applies("COMMITTEE_MEETING", subject, "2026-09")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, ",
    "2026-01-01, 1",
    "2026-06-30, 1",
    "2026-07-01, 2",
    "2026-12-31, 2",
    "2027-01-01, 1",
  })
  void theNearestOrganisationsVersionWins(LocalDate day, @Nullable Integer winner) {
    var terms = TEMPLATES.named("THEME_DAY").orElseThrow().terms();
    var versions =
        List.of(
            new DutyRule(
                new UUID(9, 1), "THEME_DAY", ROOT, LocalDate.of(2026, 1, 1), null, true, terms, 0),
            new DutyRule(
                new UUID(9, 2),
                "THEME_DAY",
                TOWN,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2027, 1, 1),
                true,
                terms,
                0),
            new DutyRule(
                new UUID(9, 3), "THEME_DAY", new UUID(0, 99), LONG_AGO, null, true, terms, 0));
    assertThat(Applicability.inForce(versions, List.of(BRANCH, TOWN, ROOT), day).map(DutyRule::id))
        .isEqualTo(Optional.ofNullable(winner).map(it -> new UUID(9, it)));
  }
}
