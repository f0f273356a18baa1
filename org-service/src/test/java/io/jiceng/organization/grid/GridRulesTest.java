package io.jiceng.organization.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.organization.grid.GridLimits.Range;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridRulesTest {
  private static final GridLimits LIMITS =
      new GridLimits(new Range(30, 50), new Range(10, 15), new Range(300, 500));

  @ParameterizedTest
  @CsvSource({
    "MICRO_GRID,RURAL,29,GRD-01",
    "MICRO_GRID,RURAL,30,",
    "MICRO_GRID,RURAL,50,",
    "MICRO_GRID,RURAL,51,GRD-01",
    "CENTRAL_HOUSEHOLD,RURAL,9,GRD-01",
    "CENTRAL_HOUSEHOLD,RURAL,10,",
    "CENTRAL_HOUSEHOLD,RURAL,15,",
    "CENTRAL_HOUSEHOLD,RURAL,16,GRD-01",
    "GRID,URBAN,299,GRD-02",
    "GRID,URBAN,300,",
    "GRID,URBAN,500,",
    "GRID,URBAN,501,GRD-02",
    "GRID,RURAL,20,",
    "MICRO_GRID,URBAN,80,",
    "GRID,URBAN,,",
  })
  void warnsOfSizesOutsideTheRange(
      GridLevel level, GridArea area, @Nullable Integer households, @Nullable String expected) {
    var findings = GridRules.size(level, area, households, null, LIMITS);
    assertThat(findings).noneMatch(f -> f.isHard());
    assertThat(findings.isEmpty() ? null : findings.getFirst().code().code()).isEqualTo(expected);
    assertThat(GridRules.size(level, area, households, "地广人稀", LIMITS)).isEmpty();
  }

  /** 1062 micro-grids and 4686 central households hold together for 46,860 to 53,100 households. */
  @Test
  void allowsBothRangesAtOnceWhereTheyMeet() {
    assertThat(range(1062, LIMITS.ruralMicroGrid())).isEqualTo(new Range(31_860, 53_100));
    assertThat(range(4686, LIMITS.centralHousehold())).isEqualTo(new Range(46_860, 70_290));
  }

  private static Range range(int units, Range each) {
    return new Range(units * each.min(), units * each.max());
  }

  @ParameterizedTest
  @CsvSource({
    "GRID,,true",
    "GRID,GRID,false",
    "MICRO_GRID,GRID,true",
    "MICRO_GRID,,false",
    "MICRO_GRID,MICRO_GRID,false",
    "CENTRAL_HOUSEHOLD,MICRO_GRID,true",
    "CENTRAL_HOUSEHOLD,GRID,false",
  })
  void nestsLevels(GridLevel level, @Nullable GridLevel parent, boolean allowed) {
    assertThat(GridRules.parent(level, parent).isEmpty()).isEqualTo(allowed);
  }

  @Test
  void keepsChildrenInsideTheParentsPlace() {
    var within = Set.of("990101001001", "990101001000", "990101000000");
    assertThat(GridRules.inside("990101001000", within)).isEmpty();
    assertThat(GridRules.inside("990101002000", within)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "GRID,BRANCH,true",
    "GRID,JOINT_BRANCH,true",
    "GRID,GROUP,false",
    "GRID,COMMITTEE,false",
    "MICRO_GRID,GROUP,true",
    "GRID,,true",
  })
  void fitsTheOrganizationToTheLevel(GridLevel level, @Nullable String form, boolean allowed) {
    assertThat(GridRules.branch(level, form).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "GRID,300,0,300,true",
    "GRID,150,150,300,true",
    "GRID,180,180,300,true",
    "GRID,181,180,300,false",
    "GRID,300,300,300,false",
    "GRID,300,300,,true",
    "GRID,,300,300,true",
    "MICRO_GRID,300,300,300,true",
  })
  void refusesASecondLayerOverTheHouseholdsOfAPlace(
      GridLevel level,
      @Nullable Integer households,
      long standing,
      @Nullable Integer ofPlace,
      boolean allowed) {
    assertThat(GridRules.layer(level, households, standing, ofPlace, 20).isEmpty())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"10,10,false", "10,9,true", "10,11,true", "10,0,false", ",0,false", ",3,true"})
  void warnsWhereKeysDifferFromTheDeclaredNumber(
      @Nullable Integer declared, long recorded, boolean warned) {
    var findings = GridRules.keys(declared, recorded);
    assertThat(findings).noneMatch(it -> it.isHard());
    assertThat(!findings.isEmpty()).isEqualTo(warned);
  }
}
