package io.jiceng.organization.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.organization.duty.ObligationTemplates;
import io.jiceng.organization.duty.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of RULES section 2.2, with the terms of the templates. */
class LightRulesTest {
  private static final ObligationTemplates TEMPLATES = new ObligationTemplates();

  private static Evidence record(LocalDate day, boolean makeUp) {
    return new Evidence(UUID.randomUUID(), day, BigDecimal.ONE, makeUp);
  }

  private static DutyCase duty(String code, String period, List<Evidence> records) {
    var terms = TEMPLATES.named(code).orElseThrow().terms();
    return DutyCase.of(Period.parse(period).orElseThrow(), terms, records, false);
  }

  @ParameterizedTest
  @CsvSource({
    "THEME_DAY,         2026-09, 2026-09-22,           , false, OPEN",
    "THEME_DAY,         2026-09, 2026-09-23,           , false, YELLOW",
    "THEME_DAY,         2026-09, 2026-10-05,           , false, YELLOW",
    "THEME_DAY,         2026-09, 2026-10-06,           , false, RED",
    "THEME_DAY,         2026-09, 2026-10-04, 2026-10-03, true,  YELLOW_LATE",
    "THEME_DAY,         2026-09, 2026-10-09, 2026-10-08, true,  RED_MADE_UP",
    "THEME_DAY,         2026-09, 2026-10-09, 2026-10-05, true,  YELLOW_LATE",
    "THEME_DAY,         2026-09, 2026-10-09, 2026-10-06, true,  RED_MADE_UP",
    "THEME_DAY,         2026-09, 2026-10-09, 2026-09-15, false, DONE",
    "THEME_DAY,         2026-09, 2026-09-14, 2026-09-15, false, OPEN",
    "THEME_DAY,         2026-09, 2026-09-24, 2026-09-25, false, YELLOW",
    "COMMITTEE_MEETING, 2026-02, 2026-02-20,           , false, OPEN",
    "COMMITTEE_MEETING, 2026-02, 2026-02-21,           , false, YELLOW",
    "COMMITTEE_MEETING, 2026-02, 2026-03-05,           , false, YELLOW",
    "COMMITTEE_MEETING, 2026-02, 2026-03-06,           , false, RED",
    "MEMBERS_MEETING,   2026-Q3, 2026-09-10,           , false, YELLOW",
    "MEMBERS_MEETING,   2026-Q3, 2026-10-11,           , false, RED",
    "APPRAISAL,         2026,    2026-10-31,           , false, OPEN",
    "APPRAISAL,         2026,    2026-11-01,           , false, YELLOW",
    "APPRAISAL,         2026,    2027-03-31,           , false, YELLOW",
    "APPRAISAL,         2026,    2027-04-01,           , false, RED",
  })
  void aLightFollowsItsRecordsAndTheCalendar(
      String code,
      String period,
      LocalDate today,
      @Nullable LocalDate heldOn,
      boolean makeUp,
      LightState light) {
    var records = heldOn == null ? List.<Evidence>of() : List.of(record(heldOn, makeUp));
    assertThat(LightRules.state(duty(code, period, records), today)).isEqualTo(light);
  }

  @Test
  void aWaivedDutyIsWaivedWhateverTheDay() {
    var terms = TEMPLATES.named("THEME_DAY").orElseThrow().terms();
    var period = Period.parse("2026-09").orElseThrow();
    var waived = DutyCase.of(period, terms, List.of(), true);
    assertThat(LightRules.state(waived, LocalDate.of(2026, 12, 1))).isEqualTo(LightState.WAIVED);
    assertThat(LightRules.nextChange(waived, LocalDate.of(2026, 9, 1))).isNull();
  }

  @Test
  void hoursAddUpUntilTheMinimumIsReached() {
    var hours =
        List.of(
            new Evidence(UUID.randomUUID(), LocalDate.of(2026, 3, 1), new BigDecimal("20"), false),
            new Evidence(
                UUID.randomUUID(), LocalDate.of(2026, 6, 1), new BigDecimal("11.5"), false),
            new Evidence(
                UUID.randomUUID(), LocalDate.of(2026, 8, 1), new BigDecimal("0.5"), false));
    var duty = duty("TRAINING_HOURS", "2026", hours);
    assertThat(LightRules.state(duty, LocalDate.of(2026, 7, 31))).isEqualTo(LightState.OPEN);
    assertThat(LightRules.quantity(duty, LocalDate.of(2026, 7, 31))).isEqualByComparingTo("31.5");
    assertThat(LightRules.state(duty, LocalDate.of(2026, 8, 1))).isEqualTo(LightState.DONE);
    assertThat(LightRules.doneOn(duty, LocalDate.of(2026, 12, 31)))
        .contains(LocalDate.of(2026, 8, 1));
  }

  /** Between two boundaries a light never changes, and it changes on the day it says. */
  @Test
  void nothingChangesButOnTheDaysThatAreSaid() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var duty = duty("THEME_DAY", "2026-09", records(random));
      var boundaries = LightRules.boundaries(duty);
      var day = duty.period().start();
      var before = LightRules.state(duty, day);
      for (; day.isBefore(LocalDate.of(2026, 11, 15)); day = day.plusDays(1)) {
        var state = LightRules.state(duty, day);
        assertThat(state == before || boundaries.contains(day))
            .as("seed %d, %s", seed, day)
            .isTrue();
        var next = LightRules.nextChange(duty, day);
        if (next != null && duty.evidence().isEmpty()) {
          assertThat(LightRules.state(duty, next)).isNotEqualTo(state);
          assertThat(LightRules.state(duty, next.minusDays(1))).isEqualTo(state);
        }
        before = state;
      }
    }
  }

  private static List<Evidence> records(Random random) {
    var records = new ArrayList<Evidence>();
    for (int i = random.nextInt(3); i > 0; i--) {
      var day = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(60));
      records.add(record(day, day.getMonthValue() > 9));
    }
    return records;
  }
}
