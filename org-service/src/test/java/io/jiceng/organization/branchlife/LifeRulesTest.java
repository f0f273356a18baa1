package io.jiceng.organization.branchlife;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static LifeFacts facts(
      LifeKind kind,
      LocalDate heldOn,
      @Nullable UUID host,
      @Nullable Integer expected,
      @Nullable Integer attended,
      @Nullable Integer excused,
      @Nullable String makeUpFor) {
    return new LifeFacts(
        List.of(new AgendaItem(kind, "议题", null)),
        heldOn,
        null,
        null,
        host,
        null,
        null,
        expected,
        attended,
        excused,
        null,
        null,
        null,
        null,
        makeUpFor,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 20, 15, 5,        ,",
    "2026-11-23, 20, 15, 5,        , DATE_AHEAD",
    "2026-10-03, 20, 15, 6,        , COUNTS",
    "2026-10-03,   , 15, 1,        , COUNTS",
    "2026-10-03, 20, 15, 5, 2026-09,",
    "2026-10-03, 20, 15, 5, 2026-10, MAKE_UP_PERIOD",
    "2026-10-03, 20, 15, 5, 2026-Q3,",
    "2026-10-03, 20, 15, 5, 2026,    MAKE_UP_PERIOD",
  })
  void aDraftLiesInThePastAndItsCountsFit(
      LocalDate heldOn,
      @Nullable Integer expected,
      @Nullable Integer attended,
      @Nullable Integer excused,
      @Nullable String makeUpFor,
      @Nullable LifeIssue issue) {
    var facts = facts(LifeKind.THEME_DAY, heldOn, null, expected, attended, excused, makeUpFor);
    assertThat(LifeRules.draft(facts, TODAY))
        .extracting(Finding::code)
        .isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  /** LIFE-01, with the ballots of RULES section 3. */
  @ParameterizedTest
  @CsvSource({
    "20, 11, 11, true,",
    "20, 11, 10, true,  NOT_ADOPTED",
    "20, 11, 10, false,",
    "20, 10, 10, false, NO_QUORUM",
    "20, 10, 10, true,  NO_QUORUM NOT_ADOPTED",
    "20, 21, 11, true,  BALLOT_COUNTS",
    "20, 11, 12, true,  BALLOT_COUNTS",
  })
  void aVoteNeedsItsQuorumAndMoreThanHalfOfAll(
      int entitled, int present, int ayes, boolean adopted, @Nullable String issues) {
    var item =
        new AgendaItem(
            LifeKind.MEMBERS_MEETING, "接收预备党员", new Vote(entitled, present, ayes, true, adopted));
    assertThat(LifeRules.vote(item, "/agenda/0/vote"))
        .extracting(it -> it.code().toString())
        .containsExactly(issues == null ? new String[0] : issues.split(" ", -1));
  }

  /** LIFE-02. */
  @ParameterizedTest
  @CsvSource({"5, 3,", "5, 2, COMMITTEE_QUORUM", "4, 2, COMMITTEE_QUORUM", ", 1,"})
  void aCommitteeMeetingNeedsMoreThanHalfOfTheSeats(
      @Nullable Integer seats, int attended, @Nullable LifeIssue issue) {
    var facts = facts(LifeKind.COMMITTEE_MEETING, TODAY, new UUID(0, 1), 5, attended, null, null);
    assertThat(LifeRules.confirmed(facts, seats))
        .extracting(Finding::code)
        .isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  @ParameterizedTest
  @CsvSource({
    "THEME_DAY,  true,  10, ",
    "THEME_DAY,  false, 10, HOST_MISSING",
    "THEME_DAY,  true,  0,  NOBODY_ATTENDED",
    "THEME_DAY,  true,  ,   NOBODY_ATTENDED",
    "TRAINING,   true,  10, HOURS_MISSING",
    "HEART_TALK, true,  10, PAIRS_MISSING",
    "STUDY,      true,  10, STUDY_FORM_MISSING",
  })
  void whatCountsIsFilledIn(
      LifeKind kind, boolean host, @Nullable Integer attended, @Nullable LifeIssue issue) {
    var facts = facts(kind, TODAY, host ? new UUID(0, 1) : null, null, attended, null, null);
    assertThat(LifeRules.confirmed(facts, null))
        .extracting(Finding::code)
        .isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBERS_MEETING,   BRANCH,    REGULAR,",
    "MEMBERS_MEETING,   GROUP,     REGULAR,    WRONG_FORM",
    "GROUP_MEETING,     GROUP,     REGULAR,",
    "GROUP_MEETING,     BRANCH,    REGULAR,    WRONG_FORM",
    "COMMITTEE_MEETING, COMMITTEE, REGULAR,",
    "STUDY,             COMMITTEE, REGULAR,",
    "APPRAISAL,         BRANCH,    FUNCTIONAL, NO_APPRAISAL",
    "THEME_DAY,         BRANCH,    FUNCTIONAL,",
  })
  void eachFormHoldsItsOwnGatherings(
      LifeKind kind, String form, String nature, @Nullable LifeIssue issue) {
    var facts = facts(kind, TODAY, null, null, null, null, null);
    assertThat(LifeRules.form(facts, form, nature))
        .extracting(Finding::code)
        .isEqualTo(issue == null ? List.of() : List.of(issue));
  }

  @Test
  void aGatheringServesTheKindsOfItsAgendaOnce() {
    var facts =
        new LifeFacts(
            List.of(
                new AgendaItem(LifeKind.THEME_DAY, "主题党日", null),
                new AgendaItem(LifeKind.PARTY_LECTURE, "党课", null),
                new AgendaItem(LifeKind.THEME_DAY, "志愿服务", null)),
            TODAY,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            new BigDecimal("2"),
            null,
            null,
            null,
            null,
            null);
    assertThat(facts.kinds()).containsExactly(LifeKind.PARTY_LECTURE, LifeKind.THEME_DAY);
  }
}
