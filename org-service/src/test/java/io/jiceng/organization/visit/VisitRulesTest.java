package io.jiceng.organization.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  @ParameterizedTest
  @CsvSource({
    "2026-03-04, 8, 0,",
    "2026-03-04, 8, 8,",
    "2026-03-04, 8, 9, VIS-01",
    "2026-03-05, 8, 0, date-ahead",
  })
  void countsKeyAssistanceAmongThePeopleVisited(
      LocalDate visitedOn, int people, int key, @Nullable String expected) {
    assertThat(code(VisitRules.visit(visitedOn, people, key, TODAY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "990101001001, 990101001001 990101001000,",
    "990101001000, 990101001001 990101001000,",
    "990101002000, 990101001001 990101001000, GRD-04",
    ", 990101001001,",
  })
  void staysInsideItsGrid(@Nullable String gridPlace, String within, @Nullable String expected) {
    assertThat(code(VisitRules.inside(gridPlace, Set.of(within.split(" ", -1)))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 走访三户,",
    "2026-03-03, 走访三户, not-monday",
    "2026-03-09, 走访三户, date-ahead",
    "2026-03-02, 联系电话19900000001, PRV-01",
    "2026-03-02, 199-0000-0001 已接通, PRV-01",
    "2026-03-02, 身份证99010119900101001X, PRV-01",
    "2026-03-02, 合同编号 2026030200012,",
  })
  void notesAWeekWithoutNumbersOfPeople(LocalDate weekOf, String note, @Nullable String expected) {
    assertThat(code(VisitRules.note(weekOf, note, TODAY))).isEqualTo(expected);
  }

  private static @Nullable String code(List<Finding> findings) {
    return findings.isEmpty() ? null : findings.getFirst().code().code();
  }
}
