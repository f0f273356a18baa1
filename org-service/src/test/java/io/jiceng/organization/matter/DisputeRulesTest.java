package io.jiceng.organization.matter;

import static io.jiceng.organization.matter.MatterState.AGREED;
import static io.jiceng.organization.matter.MatterState.CONSENTED;
import static io.jiceng.organization.matter.MatterState.FAILED;
import static io.jiceng.organization.matter.MatterState.HANDLING;
import static io.jiceng.organization.matter.MatterState.RESOLVED;
import static io.jiceng.organization.matter.MatterState.RETURN_VISIT;
import static io.jiceng.organization.matter.MatterState.SESSIONS;
import static io.jiceng.organization.matter.MatterState.TAKEN_IN;
import static io.jiceng.organization.matter.MatterState.UNRESOLVED;
import static io.jiceng.organization.matter.MatterState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeRulesTest {
  private static final Map<MatterStep, Set<MatterState>> OF_DISPUTES =
      Map.of(
          MatterStep.CONSENT, Set.of(TAKEN_IN),
          MatterStep.HOLD_SESSION, Set.of(CONSENTED, SESSIONS),
          MatterStep.AGREE, Set.of(SESSIONS),
          MatterStep.FAIL, Set.of(SESSIONS),
          MatterStep.WITHDRAW, Set.of(TAKEN_IN, CONSENTED, SESSIONS),
          MatterStep.VISIT_AGAIN, Set.of(AGREED, FAILED, WITHDRAWN),
          MatterStep.CLOSE, Set.of(RETURN_VISIT));
  private static final Map<MatterStep, Set<MatterState>> OF_MATTERS =
      Map.of(
          MatterStep.HAND, Set.of(TAKEN_IN, HANDLING),
          MatterStep.RESOLVE, Set.of(TAKEN_IN, HANDLING),
          MatterStep.GIVE_UP, Set.of(TAKEN_IN, HANDLING),
          MatterStep.WITHDRAW, Set.of(TAKEN_IN, HANDLING),
          MatterStep.CLOSE, Set.of(RESOLVED, UNRESOLVED, WITHDRAWN));

  @ParameterizedTest
  @EnumSource
  void takesLegalStepsOnly(MatterStep step) {
    assertThat(from(step, MatterKind.DISPUTE)).isEqualTo(OF_DISPUTES.getOrDefault(step, Set.of()));
    assertThat(from(step, MatterKind.LIVELIHOOD))
        .isEqualTo(OF_MATTERS.getOrDefault(step, Set.of()));
  }

  private static Set<MatterState> from(MatterStep step, MatterKind kind) {
    return Set.copyOf(
        Arrays.stream(MatterState.values()).filter(s -> step.from(s, kind).isPresent()).toList());
  }

  /** MAT-05: normally a month, which clamps to the month's end. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-02-28, false,",
    "2026-01-31, 2026-03-01, false, MAT-05",
    "2026-01-31, 2026-03-01, true,",
    "2026-03-15, 2026-04-15, false,",
    "2026-03-15, 2026-04-16, false, MAT-05",
  })
  void mediatesForAMonthUnlessBothAgree(
      LocalDate takenIn, LocalDate due, boolean bothAgree, @Nullable String expected) {
    assertThat(code(DisputeRules.term(takenIn, due, bothAgree, 1))).isEqualTo(expected);
  }

  /** MAT-04. */
  @ParameterizedTest
  @CsvSource({
    ", 2026-03-05, MAT-04",
    "2026-03-05, 2026-03-05,",
    "2026-03-06, 2026-03-05, MAT-04",
    "2026-03-05, 2026-04-15,",
    "2026-03-05, 2026-04-16, MAT-05",
  })
  void holdsNoSessionWithoutConsentOrAfterTheTerm(
      @Nullable LocalDate consentedOn, LocalDate heldOn, @Nullable String expected) {
    assertThat(code(DisputeRules.session(consentedOn, heldOn, LocalDate.of(2026, 4, 15))))
        .isEqualTo(expected);
  }

  /** An agreement effective on 2026-08-31: court confirmation by 2026-09-30. */
  @ParameterizedTest
  @CsvSource({
    "2026-08-31, 2026-08-31, true,",
    "2026-08-31, 2026-09-30, true,",
    "2026-08-31, 2026-10-01, true, MAT-05",
    "2026-08-31, 2026-09-30, false, MAT-05",
    "2026-08-31, 2026-08-30, true, dates-reversed",
  })
  void appliesAtCourtJointlyWithinThirtyDays(
      LocalDate effective, LocalDate applied, boolean jointly, @Nullable String expected) {
    assertThat(code(DisputeRules.court(effective, applied, jointly, 30))).isEqualTo(expected);
  }

  @Test
  void asksBothAndPointsToCourt() {
    assertThat(DisputeRules.consent(true)).isEmpty();
    assertThat(code(DisputeRules.consent(false))).isEqualTo("MAT-04");
    assertThat(DisputeRules.failure(true)).isEmpty();
    assertThat(code(DisputeRules.failure(false))).isEqualTo("MAT-06");
    var day = LocalDate.of(2026, 3, 5);
    assertThat(DisputeRules.agreement(day, day)).isEmpty();
    assertThat(code(DisputeRules.agreement(day, day.minusDays(1)))).isEqualTo("dates-reversed");
  }

  private static @Nullable String code(List<Finding> findings) {
    return findings.isEmpty() ? null : findings.getFirst().code().code();
  }
}
