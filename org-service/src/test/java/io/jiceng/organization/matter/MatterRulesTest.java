package io.jiceng.organization.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.griditem.HandlerLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
  private static final UUID SOMEBODY = new UUID(1, 1);
  private static final UUID GRID = new UUID(2, 2);

  @ParameterizedTest
  @CsvSource({
    "路灯不亮,           VISIT,    false, 2026-03-04,           ,       , ",
    "路灯不亮,           VISIT,    true,  2026-03-04,           ,       , ",
    "路灯不亮,           RESIDENT, false, 2026-03-04,           ,       , ",
    "路灯不亮,           RESIDENT, true,  2026-03-04,           ,       , PER-04",
    "路灯不亮,           HOTLINE,  true,  2026-03-04,           ,       , PER-04",
    "路灯不亮,           MEMBER,   true,  2026-03-05,           ,       , date-ahead",
    "路灯不亮,           DELEGATE, true,  2026-03-04, 2015-01-01,       , ",
    "路灯不亮,           DELEGATE, true,  2026-03-04, 2026-03-05,       , dates-reversed",
    "找19900000001反映, VISIT,    false, 2026-03-04,           ,       , PRV-01",
    "路灯不亮,           VISIT,    false, 2026-03-04,           , 调解室, of-disputes-only",
  })
  void takesInWhatIsAdmissible(
      String title,
      MatterSource source,
      boolean named,
      LocalDate takenInOn,
      @Nullable LocalDate backlogSince,
      @Nullable String station,
      @Nullable String expected) {
    var intake =
        new Intake(
            title,
            MatterKind.LIVELIHOOD,
            source,
            SOMEBODY,
            "990101001001",
            null,
            null,
            named ? SOMEBODY : null,
            null,
            takenInOn,
            backlogSince,
            station);
    assertThat(code(MatterRules.intake(intake, TODAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  GRID,    true,  true,  true,",
    "true,  GRID,    false, false, false, GRD-09",
    "true,  VILLAGE, false, false, false,",
    "false, GRID,    false, false, false,",
    "false, GRID,    true,  false, false, GRD-09",
    "true,  GRID,    true,  true,  false, GRD-09",
  })
  void namesTheItemOfAMatterInAGrid(
      boolean inGrid,
      HandlerLevel level,
      boolean named,
      boolean known,
      boolean admitted,
      @Nullable String expected) {
    var findings = MatterRules.gridItem(inGrid ? GRID : null, level, named, known, admitted);
    assertThat(code(findings)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, A, , ,",
    "ORGANIZATION, , , ,",
    "ORGANIZATION, A, PC-1, 物业, MAT-01",
    "HOST_UNIT, , PC-1, 物业,",
    "HOST_UNIT, , PC-1, , MAT-01",
    "ASSOCIATION, , , 业委会, MAT-01",
    "ASSOCIATION, A, OC-1, 业委会, MAT-01",
  })
  void hasOneHandler(
      HandlerKind kind,
      @Nullable String organization,
      @Nullable String reference,
      @Nullable String name,
      @Nullable String expected) {
    assertThat(code(MatterRules.handler(kind, organization, reference, name))).isEqualTo(expected);
  }

  @Test
  void hasALeadThatIsNoJointDepartment() {
    assertThat(MatterRules.departments(SOMEBODY, Set.of(GRID))).isEmpty();
    assertThat(MatterRules.departments(null, Set.of(GRID))).isEmpty();
    assertThat(code(MatterRules.departments(GRID, Set.of(GRID)))).isEqualTo("MAT-01");
  }

  @ParameterizedTest
  @CsvSource({
    "GRID, VILLAGE,",
    "GRID, COUNTY,",
    "VILLAGE, TOWNSHIP,",
    "TOWNSHIP, TOWNSHIP, level-not-higher",
    "COUNTY, GRID, level-not-higher",
  })
  void goesUpOnly(HandlerLevel from, HandlerLevel to, @Nullable String expected) {
    assertThat(code(MatterRules.upgrade(from, to, "超出职权"))).isEqualTo(expected);
    assertThat(code(MatterRules.upgrade(HandlerLevel.GRID, HandlerLevel.COUNTY, "19900000001")))
        .isEqualTo("PRV-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-04, 2026-03-05,",
    "2026-03-04, 2026-03-04, due-not-later",
    "2026-03-04, 2026-03-01, due-not-later",
  })
  void extendsToALaterDay(LocalDate due, LocalDate later, @Nullable String expected) {
    assertThat(code(MatterRules.extension(due, later, "施工"))).isEqualTo(expected);
  }

  /** MAT-02. */
  @ParameterizedTest
  @CsvSource({
    "800000.00, 0, , ,",
    "800000.00, 800000.00, 税务局, 2026-03-01,",
    "800000.00, 800000.01, 税务局, 2026-03-01, MAT-02",
    "800000.00, 1.00, , 2026-03-01, MAT-02",
    "800000.00, 1.00, 税务局, , MAT-02",
    "800000.00, 0, , 2026-03-01, MAT-02",
    "800000.00, 1.00, 税务局, 2026-03-05, date-ahead",
  })
  void paysNoMoreThanWasDecided(
      BigDecimal decided,
      BigDecimal paid,
      @Nullable String payer,
      @Nullable LocalDate paidOn,
      @Nullable String expected) {
    assertThat(code(MatterRules.refund(decided, paid, payer, paidOn, TODAY))).isEqualTo(expected);
  }

  @Test
  void listsHouseholdsOrDeclaresTheirNumber() {
    assertThat(MatterRules.beneficiaries(Set.of("h1"), null)).isEmpty();
    assertThat(MatterRules.beneficiaries(null, 920)).isEmpty();
    assertThat(code(MatterRules.beneficiaries(null, null))).isEqualTo("MAT-02");
    assertThat(code(MatterRules.beneficiaries(Set.of("h1"), 1))).isEqualTo("MAT-02");
  }

  @Test
  void staysInsideItsGridAndWithinItsDays() {
    assertThat(MatterRules.inside("a", Set.of("a", "b"))).isEmpty();
    assertThat(code(MatterRules.inside("c", Set.of("a", "b")))).isEqualTo("GRD-04");
    assertThat(MatterRules.between(TODAY, TODAY, TODAY, "/on")).isEmpty();
    assertThat(code(MatterRules.between(TODAY, TODAY.minusDays(1), TODAY, "/on")))
        .isEqualTo("dates-reversed");
    assertThat(code(MatterRules.between(TODAY, TODAY.plusDays(1), TODAY, "/on")))
        .isEqualTo("date-ahead");
    assertThat(code(MatterRules.result("已告知99010119900101001X"))).isEqualTo("PRV-01");
    assertThat(MatterRules.result(null)).isEmpty();
  }

  private static @Nullable String code(List<Finding> findings) {
    return findings.isEmpty() ? null : findings.getFirst().code().code();
  }
}
