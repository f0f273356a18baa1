package io.jiceng.organization.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.organization.duty.DutyRule;
import io.jiceng.organization.duty.ObligationTemplates;
import io.jiceng.organization.duty.Period;
import io.jiceng.organization.duty.PeriodKind;
import io.jiceng.organization.health.BranchTimeline.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchTimelineTest {
  private static final UUID BRANCH = new UUID(0, 3);
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ObligationTemplates TEMPLATES = new ObligationTemplates();
  private static final SubjectFacts SUBJECT =
      new SubjectFacts(BRANCH, BRANCH, null, START, null, List.of(BRANCH), List.of(), List.of());

  private static Light light(String code, Period period, @Nullable LocalDate heldOn) {
    var terms = TEMPLATES.named(code).orElseThrow().terms();
    var makeUp = heldOn != null && heldOn.isAfter(period.end());
    var records =
        heldOn == null
            ? List.<Evidence>of()
            : List.of(new Evidence(UUID.randomUUID(), heldOn, BigDecimal.ONE, makeUp));
    var rule = new DutyRule(new UUID(9, 1), code, BRANCH, START, null, true, terms, 0);
    return new Light(SUBJECT, rule, DutyCase.of(period, terms, records, false));
  }

  private static Period month(int number) {
    return new Period(PeriodKind.MONTH, LocalDate.of(2026, number, 1));
  }

  @Test
  void aMissedMonthIsYellowThenRedUntilTheNextOneIsOver() {
    var lights =
        List.of(
            light("THEME_DAY", month(8), LocalDate.of(2026, 8, 5)),
            light("THEME_DAY", month(9), null),
            light("THEME_DAY", month(10), LocalDate.of(2026, 10, 5)),
            light("THEME_DAY", month(11), LocalDate.of(2026, 11, 5)));
    assertThat(BranchTimeline.spans(lights, START, TODAY, null))
        .containsExactly(
            new Span(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 23), Colour.GREEN),
            new Span(LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 6), Colour.YELLOW),
            new Span(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 11, 1), Colour.RED),
            new Span(LocalDate.of(2026, 11, 1), null, Colour.GREEN));
  }

  @Test
  void aMakeUpClosesTheLightOnItsDay() {
    var lights = List.of(light("THEME_DAY", month(9), LocalDate.of(2026, 10, 8)));
    assertThat(BranchTimeline.colour(lights, LocalDate.of(2026, 10, 7))).isEqualTo(Colour.RED);
    assertThat(BranchTimeline.colour(lights, LocalDate.of(2026, 10, 8))).isEqualTo(Colour.GREEN);
    assertThat(BranchTimeline.colour(lights, LocalDate.of(2026, 11, 1))).isNull();
  }

  @Test
  void aClosedBranchHasNoLightAfterItsClosing() {
    var lights = List.of(light("THEME_DAY", month(9), null));
    assertThat(BranchTimeline.spans(lights, START, TODAY, LocalDate.of(2026, 10, 1)))
        .last()
        .isEqualTo(new Span(LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 1), Colour.YELLOW));
  }

  @Test
  void aBranchThatClosedBeforeTheFirstDayHasNoSpans() {
    var lights = List.of(light("THEME_DAY", month(9), null));
    assertThat(BranchTimeline.spans(lights, START, TODAY, START.minusYears(3))).isEmpty();
    assertThat(BranchTimeline.spans(lights, START, TODAY, START)).isEmpty();
  }

  /** The spans say for every day what the rule says for it. */
  @Test
  void spansEqualTheRuleAskedDayByDay() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var lights = new ArrayList<Light>();
      for (int number = 1; number <= 11; number++) {
        lights.add(light("THEME_DAY", month(number), held(random, month(number))));
        lights.add(light("COMMITTEE_MEETING", month(number), held(random, month(number))));
      }
      var spans = BranchTimeline.spans(lights, START, TODAY, null);
      for (var day = START; !day.isAfter(TODAY); day = day.plusDays(1)) {
        assertThat(at(spans, day))
            .as("seed %d, %s", seed, day)
            .isEqualTo(BranchTimeline.colour(lights, day));
      }
    }
  }

  private static @Nullable LocalDate held(Random random, Period period) {
    return random.nextInt(3) == 0 ? null : period.start().plusDays(random.nextInt(45));
  }

  private static @Nullable Colour at(List<Span> spans, LocalDate day) {
    return spans.stream()
        .filter(it -> !it.from().isAfter(day) && (it.to() == null || it.to().isAfter(day)))
        .map(Span::colour)
        .findAny()
        .orElse(null);
  }
}
