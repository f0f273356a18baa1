package io.jiceng.organization.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.place.PlaceLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PLC-02. */
class CoverageRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @ParameterizedTest
  @CsvSource({"990101100201-C01,, true", ", U1, true", ",, false", "990101100201-C01, U1, false"})
  void exactlyOneThingIsNamed(@Nullable String place, @Nullable String unit, boolean fits) {
    assertThat(CoverageRules.named(place, unit).isEmpty()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPOUND, ''",
    "BUILDING, ''",
    "VILLAGE, NOT_COVERABLE",
    "TOWNSHIP, NOT_COVERABLE",
    ", PLACE_UNKNOWN",
  })
  void onlyCompoundsAndBuildingsAreCovered(@Nullable PlaceLevel level, String issue) {
    assertThat(CoverageRules.place(level))
        .extracting(it -> it.code().toString())
        .containsExactly(issue.isEmpty() ? new String[0] : new String[] {issue});
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, true,  ''",
    "2026-07-01, true,  DATE_AHEAD",
    "2020-01-01, false, NOT_STANDING",
  })
  void itBeginsWhileTheOrganisationStands(LocalDate from, boolean stood, String issue) {
    assertThat(CoverageRules.begin(from, TODAY, stood))
        .extracting(it -> it.code().toString())
        .containsExactly(issue.isEmpty() ? new String[0] : new String[] {issue});
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, DATES_REVERSED",
    "2026-01-02, ''",
    "2026-06-30, ''",
    "2026-07-01, DATE_AHEAD",
  })
  void itEndsAfterItBegan(LocalDate endedOn, String issue) {
    assertThat(CoverageRules.end(LocalDate.of(2026, 1, 1), endedOn, TODAY))
        .extracting(it -> it.code().toString())
        .containsExactly(issue.isEmpty() ? new String[0] : new String[] {issue});
    assertThat(CoverageRules.end(LocalDate.of(2026, 1, 1), endedOn, TODAY))
        .extracting(Finding::pointer)
        .allMatch("/endedOn"::equals);
  }
}
