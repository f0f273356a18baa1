package io.jiceng.organization.election;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.party.Terms.Running;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermShiftRulesTest {
  private static final ElectionLimits LIMITS =
      new ElectionLimits(7, 3, 5, 7, 12, 180, 500, 80, 50, 20);

  /** A department branch of 2024-03-01 ends 2027-03-01. */
  private static final Running TERM = new Running(LocalDate.of(2024, 3, 1), 3, null);

  @ParameterizedTest(name = "extension to {0}: {1}")
  @CsvSource({
    "2027-03-01,ORG-10",
    "2027-03-02,",
    "2028-03-01,",
    "2028-03-02,ORG-10",
  })
  void anExtensionShiftsTheEndByAYearAtMost(LocalDate extendedTo, @Nullable String expected) {
    assertCodes(TermShiftRules.extension(extendedTo, TERM, LIMITS), expected);
  }

  @Test
  void aSecondExtensionGoesBeyondTheFirst() {
    var extended = new Running(TERM.startedOn(), 3, LocalDate.of(2027, 9, 1));
    assertCodes(TermShiftRules.extension(LocalDate.of(2027, 9, 1), extended, LIMITS), "ORG-10");
    assertCodes(TermShiftRules.extension(LocalDate.of(2028, 3, 1), extended, LIMITS), null);
    assertCodes(TermShiftRules.extension(LocalDate.of(2028, 3, 2), extended, LIMITS), "ORG-10");
  }

  @ParameterizedTest(name = "{0} on {1} with approval {2}: {3}")
  @CsvSource({
    "REGULAR,2026-09-01,,ORG-10",
    "REGULAR,2026-09-02,,",
    "REGULAR,2027-03-01,,",
    "REGULAR,2027-03-02,,ORG-10",
    "EARLY,2026-08-01,文1,",
    "EARLY,2026-08-01,,ORG-10",
    "EARLY,2026-03-01,文1,",
    "EARLY,2026-02-28,文1,ORG-10",
    "EARLY,2027-03-01,文1,ORG-10",
    "LATE,2027-03-01,文1,ORG-10",
    "LATE,2027-03-02,文1,",
    "LATE,2027-03-02,,ORG-10",
    "LATE,2028-03-01,文1,",
    "LATE,2028-03-02,文1,ORG-10",
  })
  void earlyAndLateNeedAnApprovalAndLieWithinAYear(
      ElectionKind kind, LocalDate heldOn, @Nullable String approval, @Nullable String expected) {
    assertCodes(TermShiftRules.election(kind, heldOn, approval, TERM, LIMITS), expected);
  }

  @Test
  void anApprovedExtensionCoversALateElection() {
    var extended = new Running(TERM.startedOn(), 3, LocalDate.of(2027, 9, 1));
    assertCodes(late(extended, LocalDate.of(2027, 9, 1)), null);
    assertCodes(late(extended, LocalDate.of(2027, 9, 2)), "ORG-10");
  }

  private static List<Finding> late(Running term, LocalDate heldOn) {
    return TermShiftRules.election(ElectionKind.LATE, heldOn, null, term, LIMITS);
  }

  @Test
  void aFirstElectionShiftsNothing() {
    var day = LocalDate.of(2024, 3, 1);
    assertCodes(TermShiftRules.election(ElectionKind.REGULAR, day, null, null, LIMITS), null);
    assertCodes(TermShiftRules.election(ElectionKind.EARLY, day, "文1", null, LIMITS), "ORG-10");
  }

  @ParameterizedTest(name = "on {0}: {1}, next change {2}")
  @CsvSource({
    "2026-09-01,GREEN,2026-09-02",
    "2026-09-02,YELLOW,2027-03-02",
    "2027-03-01,YELLOW,2027-03-02",
    "2027-03-02,RED,",
    "2031-01-01,RED,",
  })
  void theReminderTurnsYellowHalfAYearBeforeAndRedTheDayAfter(
      LocalDate today, TermLight light, @Nullable LocalDate next) {
    var dueOn = TERM.endsOn();
    assertThat(TermShiftRules.light(dueOn, 180, today)).isEqualTo(light);
    assertThat(TermShiftRules.nextChange(dueOn, 180, today)).isEqualTo(next);
  }

  private static void assertCodes(List<Finding> findings, @Nullable String expected) {
    assertThat(findings.stream().map(it -> it.code().code()).distinct().toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }
}
