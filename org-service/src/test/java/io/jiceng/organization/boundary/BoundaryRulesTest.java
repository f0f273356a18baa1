package io.jiceng.organization.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.grid.GridLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String SQUARE = "117 36;118 36;118 37;117 37;117 36";

  /** Rings apart by a slash, positions by a semicolon. */
  private static Polygon polygon(String text) {
    var rings = new ArrayList<List<List<BigDecimal>>>();
    for (var ring : text.split("/", -1)) {
      var positions = new ArrayList<List<BigDecimal>>();
      for (var at : ring.split(";", -1)) {
        positions.add(List.of(at.split(" ", -1)).stream().map(BigDecimal::new).toList());
      }
      rings.add(positions);
    }
    return new Polygon("Polygon", rings);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(it -> ((BoundaryIssue) it.code()).name() + it.pointer()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "117 36;118 36;118 37;117 37;117 36,",
    "117 36;118 36;118 37;117.0 36.00,",
    "117 36;118 36;118 37;117 37;117 36/117.2 36.2;117.4 36.2;117.4 36.4;117.2 36.2,",
    "36 117;36 118;37 118;36 117,SWAPPED/geometry/coordinates/0/0",
    "117 36;118 36;37 118;117 36,SWAPPED/geometry/coordinates/0/2",
    "2 48;3 48;3 49;2 48,OUTSIDE_CHINA/geometry/coordinates/0/0",
    "117 36;118 36;118 37;117 37,UNCLOSED/geometry/coordinates/0",
    "117 36;118 36;117 36,UNCLOSED/geometry/coordinates/0",
    "117 36;118 37;118 36;117 37;117 36,CROSSING/geometry/coordinates",
    "117 36;118 36;117 36;117 36,CROSSING/geometry/coordinates",
    "117 36 9;118 36;118 37;117 36,POSITION/geometry/coordinates/0/0",
    "117 36;118 36;118 37;117 37;117 36/119 36;120 36;120 37;119 36,CROSSING/geometry/coordinates",
  })
  void takesSimplePolygonsInChinaWithLongitudeFirst(String text, @Nullable String expected) {
    assertThat(codes(BoundaryRules.shape(polygon(text))))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01,,,",
    "2026-07-02,,,DATE_AHEAD/effectiveOn",
    "2019-12-31,,,TOO_EARLY/effectiveOn",
    "2024-03-01,2024-03-01,,",
    "2024-02-29,2024-03-01,,TOO_EARLY/effectiveOn",
    "2024-03-01,,2025-01-01,GRID_CLOSED",
  })
  void isDrawnFromADayAfterThePresentOne(
      LocalDate day,
      @Nullable LocalDate since,
      @Nullable LocalDate closed,
      @Nullable String expected) {
    var grid =
        new GridFacts(
            UUID.randomUUID(),
            "G",
            GridLevel.GRID,
            null,
            "990101100201",
            UUID.randomUUID(),
            LocalDate.of(2020, 1, 1),
            closed);
    assertThat(codes(BoundaryRules.drawn(grid, since, day, TODAY)))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void warnsWhereItLeavesTheBoundaryAbove() {
    var parent = polygon(SQUARE);
    assertThat(BoundaryRules.inside(parent, null)).isEmpty();
    assertThat(BoundaryRules.inside(parent, parent)).isEmpty();
    assertThat(BoundaryRules.inside(polygon("117 36;117.5 36;117.5 36.5;117 36"), parent))
        .isEmpty();
    assertThat(BoundaryRules.inside(polygon("117 36;118.5 36;117.5 36.5;117 36"), parent))
        .singleElement()
        .matches(it -> !it.isHard());
  }
}
