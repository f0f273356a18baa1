package io.jiceng.organization.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {
  private static final UUID ONE = new UUID(1, 1);

  @ParameterizedTest
  @CsvSource({
    "DISPATCH, 2021-12, 2021-12-01, 2022-01-01",
    "DISPATCH, 2021-Q1,,",
    "DISPATCH, 2021-13,,",
    "CONSULTATION, 2021-Q1, 2021-01-01, 2021-04-01",
    "CONSULTATION, 2021-Q4, 2021-10-01, 2022-01-01",
    "CONSULTATION, 2021-Q5,,",
    "CONSULTATION, 2021-10,,",
  })
  void dispatchesByMonthAndConsultsByQuarter(
      MeetingKind kind, String period, @Nullable LocalDate from, @Nullable LocalDate to) {
    var span = MeetingRules.span(kind, period).orElse(null);
    assertThat(span == null ? null : span.from()).isEqualTo(from);
    assertThat(span == null ? null : span.to()).isEqualTo(to);
  }

  @Test
  void treatsAMatterOnce() {
    var item = new TreatMatter("M1", MeetingDecision.ASSIGN, null);
    var noted = new TreatMatter("M1", MeetingDecision.ASSIGN, "联系19900000001");
    assertThat(MeetingRules.items(List.of(item), List.of(ONE))).isEmpty();
    assertThat(MeetingRules.items(List.of(item, noted), List.of(ONE, ONE)))
        .extracting(it -> it.code().code() + it.pointer())
        .containsExactly("matter-twice/items/1/matterId", "PRV-01/items/1/note");
    assertThat(MeetingRules.items(List.of(item), Arrays.asList((UUID) null)))
        .extracting(it -> it.code().code())
        .containsExactly("unknown-matter");
  }

  @Test
  void isNotHeldAhead() {
    var day = LocalDate.of(2026, 3, 4);
    assertThat(MeetingRules.held(day, day)).isEmpty();
    assertThat(MeetingRules.held(day.plusDays(1), day)).hasSize(1);
  }
}
