package io.jiceng.organization.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.grid.GridLevel;
import io.jiceng.organization.record.Author;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final GridFacts GRID = unit(GridLevel.GRID, null, null);
  private static final GridFacts MICRO = unit(GridLevel.MICRO_GRID, GRID.id(), "2025-01-01");
  private static final GridFacts CENTRAL = unit(GridLevel.CENTRAL_HOUSEHOLD, MICRO.id(), null);
  private static final GridFacts FOREIGN = unit(GridLevel.MICRO_GRID, UUID.randomUUID(), null);

  private static GridFacts unit(GridLevel level, @Nullable UUID parent, @Nullable String closed) {
    return new GridFacts(
        UUID.randomUUID(),
        "G",
        level,
        parent,
        "990101100201",
        UUID.randomUUID(),
        LocalDate.of(2020, 1, 1),
        closed == null ? null : LocalDate.parse(closed));
  }

  private static @Nullable GridFacts unit(@Nullable String name) {
    return name == null
        ? null
        : switch (name) {
          case "GRID" -> GRID;
          case "MICRO" -> MICRO;
          case "CENTRAL" -> CENTRAL;
          default -> FOREIGN;
        };
  }

  private static Household household() {
    var seat = new Seat(GRID.id(), null, null, "990101100201", "1");
    return new Household(
        UUID.randomUUID(), seat, LocalDate.of(2024, 3, 1), new Author("a", Instant.EPOCH));
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(it -> it.code().code() + it.pointer()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "GRID,,,",
    "GRID,MICRO,,",
    "GRID,MICRO,CENTRAL,",
    "MICRO,,,GRD-04/gridId",
    "GRID,FOREIGN,,GRD-04/microGridId",
    "GRID,CENTRAL,,GRD-04/microGridId",
    "GRID,,CENTRAL,GRD-04/centralHouseholdId",
    "GRID,MICRO,FOREIGN,GRD-04/centralHouseholdId",
  })
  void liesInOneGridOneMicroGridOfItAndOneCentralHouseholdOfThat(
      String grid, @Nullable String micro, @Nullable String central, @Nullable String expected) {
    var findings = HouseholdRules.nested(new Units(unit(grid), unit(micro), unit(central)));
    assertThat(codes(findings)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01,2024-12-31,true",
    "2020-01-01,2025-01-01,true",
    "2020-01-01,2025-01-02,false",
    "2020-01-01,,false",
    "2019-12-31,2024-12-31,false",
  })
  void staysInAMicroGridWhileItStands(LocalDate from, @Nullable LocalDate to, boolean allowed) {
    assertThat(HouseholdRules.open(new Units(GRID, MICRO, null), from, to).isEmpty())
        .isEqualTo(allowed);
  }

  @Test
  void staysInsideThePlaceOfItsGrid() {
    assertThat(HouseholdRules.inside("990101100201", Set.of("990101100201-B1", "990101100201")))
        .isEmpty();
    assertThat(codes(HouseholdRules.inside("990101100201", Set.of("990101100202"))))
        .containsExactly("GRD-04/placeCode");
  }

  @ParameterizedTest
  @CsvSource({
    ",true",
    "5f0c1c1e-6a57-4b6e-9d4b-3c7d4ef4a001,true",
    "0190a0a0-0000-7000-8000-000000000001,true",
    "99010119-0001-0100-1800-000000000000,false",
    "00000000-0000-0000-0000-000000000000,false",
  })
  void takesOnlyKeysThatTellNothing(@Nullable UUID key, boolean allowed) {
    assertThat(HouseholdRules.key(key).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "MOVED,2026-06-30,",
    "ENDED,2024-03-01,",
    "SPLIT,2026-06-30,HHD-02/ending",
    "MERGED,2026-06-30,HHD-02/ending",
    "MOVED,2026-07-02,date-ahead/endedOn",
    "MOVED,2024-02-29,before-seat/endedOn",
  })
  void endsByItselfOnlyWithoutASuccessor(
      HouseholdEnding ending, LocalDate day, @Nullable String expected) {
    var findings = HouseholdRules.end(household(), ending, day, TODAY);
    assertThat(codes(findings)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01,",
    "2026-07-01,",
    "2026-07-02,date-ahead/effectiveOn",
    "2024-02-29,before-seat/effectiveOn",
  })
  void movesFromADayInItsPresentSeat(LocalDate day, @Nullable String expected) {
    assertThat(codes(HouseholdRules.move(household(), day, TODAY)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "OUT_OF_POVERTY,,2024-03-01,,",
    "KEY_ASSISTANCE,MARGINAL,2024-03-01,2025-03-01,",
    "KEY_ASSISTANCE,,2024-03-01,,HHD-03/assistanceKind",
    "OUT_OF_POVERTY,UNSTABLE,2024-03-01,,HHD-03/assistanceKind",
    "OUT_OF_POVERTY,,2024-02-29,,HHD-03/from",
    "OUT_OF_POVERTY,,2026-07-02,,date-ahead/from",
    "OUT_OF_POVERTY,,2025-01-01,2025-01-01,dates-reversed/to",
  })
  void isFlaggedInItsTimeWithAKindWhereThereIsOne(
      FlagKind kind,
      @Nullable AssistanceKind assistance,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String expected) {
    var flag = new HouseholdActs.FlagHousehold(kind, assistance, from, to, "A-1");
    assertThat(codes(HouseholdRules.flag(household(), flag, TODAY)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }
}
