package io.jiceng.organization.griditem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridItemRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "true, , GRD-10",
    "true, 统计法第25条,",
    "false, ,",
    "false, 统计法第25条, GRD-10",
  })
  void collectsNoResidentsDataWithoutABasisInLaw(
      boolean collects, @Nullable String basis, @Nullable String expected) {
    var findings = GridItemRules.data(collects, basis);
    assertThat(findings.isEmpty() ? null : findings.getFirst().code().code()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01, true", "2026-03-02, false"})
  void admitsNothingAhead(LocalDate admittedOn, boolean allowed) {
    assertThat(GridItemRules.admission(admittedOn, TODAY).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-01, true",
    "2024-01-01, 2023-12-31, false",
    "2024-01-01, 2026-03-02, false",
    ", 2024-01-01, true",
  })
  void withdrawsNothingBeforeItsAdmission(
      @Nullable LocalDate admittedOn, LocalDate withdrawnOn, boolean allowed) {
    assertThat(GridItemRules.withdrawal(admittedOn, withdrawnOn, TODAY).isEmpty())
        .isEqualTo(allowed);
  }
}
