package io.jiceng.organization.regrid;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.grid.GridLevel;
import io.jiceng.organization.household.HouseholdSeats.Seated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegridRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final UUID ABOVE = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID TWO = UUID.randomUUID();

  private static GridFacts grid(
      GridLevel level, @Nullable UUID parent, @Nullable LocalDate closed) {
    return new GridFacts(
        UUID.randomUUID(),
        "G",
        level,
        parent,
        "990101100201",
        UUID.randomUUID(),
        LocalDate.of(2020, 1, 1),
        closed);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(it -> it.code().code() + it.pointer()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "MICRO_GRID,true,,,2024-03-01,",
    "GRID,true,,,2024-03-01,GRD-08/targetId",
    "MICRO_GRID,false,,,2024-03-01,GRD-08/targetId",
    "MICRO_GRID,true,2024-01-01,,2024-03-01,grid-closed/targetId",
    "MICRO_GRID,true,,2024-03-01,2024-03-01,",
    "MICRO_GRID,true,,2024-03-02,2024-03-01,GRD-08/effectiveOn",
    "MICRO_GRID,true,,,2019-12-31,GRD-08/effectiveOn",
    "MICRO_GRID,true,,,2026-07-02,date-ahead/effectiveOn",
  })
  void mergesOpenGridsOfOneLevelAndParent(
      GridLevel level,
      boolean sameParent,
      @Nullable LocalDate closed,
      @Nullable LocalDate since,
      LocalDate day,
      @Nullable String expected) {
    var source = grid(GridLevel.MICRO_GRID, ABOVE, null);
    var target = grid(level, sameParent ? ABOVE : ELSEWHERE, closed);
    assertThat(codes(RegridRules.merger(source, target, since, day, TODAY)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aGridIsNotMergedIntoItself() {
    var grid = grid(GridLevel.GRID, null, null);
    assertThat(codes(RegridRules.merger(grid, grid, null, DAY, TODAY)))
        .containsExactly("GRD-08/targetId");
  }

  private static SplitGrid split(Set<UUID> first, Set<UUID> second) {
    return new SplitGrid(DAY, List.of(part("A", first), part("B", second)), "r", null);
  }

  private static SplitGrid.Part part(String code, Set<UUID> ids) {
    return new SplitGrid.Part(code, code, null, null, null, ids, ids, null);
  }

  @Test
  void everyGridBelowAndEveryHouseholdGoesToExactlyOnePart() {
    var source = grid(GridLevel.GRID, null, null);
    var children = List.of(ONE, TWO);
    var seated = children.stream().map(it -> new Seated(it, source.id(), null, null, "p")).toList();
    var whole = split(Set.of(ONE), Set.of(TWO));
    assertThat(RegridRules.split(source, whole, children, TODAY)).isEmpty();
    assertThat(RegridRules.households(whole, seated)).isEmpty();
    var left = split(Set.of(ONE), Set.of());
    assertThat(codes(RegridRules.split(source, left, children, TODAY)))
        .containsExactly("GRD-08/parts");
    assertThat(codes(RegridRules.households(left, seated))).containsExactly("GRD-04/parts");
    var twice = split(Set.of(ONE, TWO), Set.of(TWO));
    assertThat(codes(RegridRules.split(source, twice, children, TODAY)))
        .containsExactly("GRD-08/parts");
    var foreign = split(Set.of(ONE), Set.of(TWO, ELSEWHERE));
    assertThat(codes(RegridRules.split(source, foreign, children, TODAY)))
        .containsExactly("GRD-08/parts/1/childIds");
    assertThat(codes(RegridRules.households(foreign, seated)))
        .containsExactly("GRD-08/parts/1/householdKeys");
  }

  @Test
  void makesAtLeastTwoGridsOfAnOpenOneOnADayOfItsTime() {
    var closed = grid(GridLevel.GRID, null, DAY);
    var one = new SplitGrid(TODAY.plusDays(1), List.of(part("A", Set.of())), "r", null);
    assertThat(codes(RegridRules.split(closed, one, List.of(), TODAY)))
        .containsExactly("grid-closed", "date-ahead/effectiveOn", "GRD-08/parts");
  }
}
