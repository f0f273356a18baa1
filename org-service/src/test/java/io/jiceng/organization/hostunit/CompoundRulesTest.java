package io.jiceng.organization.hostunit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.hostunit.CompoundRules.Days;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HST-06. */
class CompoundRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  /** Another firm serves from 2022-01-01 to 2023-01-01, and again from 2025-01-01 on. */
  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2022-01-01, true",
    "2021-01-01, 2022-01-02, false",
    "2022-06-01, 2022-07-01, false",
    "2023-01-01, 2025-01-01, true",
    "2023-01-01, 2025-01-02, false",
    "2023-01-01,           , false",
    "2022-12-31, 2023-06-01, false",
    "2025-01-01, 2025-02-01, false",
  })
  void oneFirmAtMostServesACompoundOnADay(LocalDate from, @Nullable LocalDate to, boolean free) {
    var others =
        List.of(
            new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
            new Days(LocalDate.of(2025, 1, 1), null));
    var findings = CompoundRules.serve(new Days(from, to), others, "");
    assertThat(findings.isEmpty()).isEqualTo(free);
    assertThat(findings).allMatch(it -> it.code().code().equals("HST-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30,           ,           , true,  ''",
    "2026-07-01,           ,           , true,  /from",
    "2026-01-01, 2026-07-01,           , true,  /to",
    "2026-01-01, 2026-01-01,           , true,  /to",
    "2026-01-01,           , 2025-12-31, true,  /contractEndsOn",
    "2026-01-01,           , 2029-12-31, true,  ''",
    "2026-01-01,           , 2029-12-31, false, /contractEndsOn",
  })
  void datesRunForwardAndOwnersHaveNoContract(
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate contract,
      boolean byFirm,
      String pointer) {
    assertThat(CompoundRules.dates(new Days(from, to), contract, byFirm, TODAY, ""))
        .extracting(Finding::pointer)
        .containsExactly(pointer.isEmpty() ? new String[0] : new String[] {pointer});
  }

  @ParameterizedTest
  @CsvSource({"true, true, SERVED", "true, false, SELF_MANAGED", "false, false, UNMANAGED"})
  void aCompoundWithoutFirmIsManagedByItsOwnersOrNobody(
      boolean cared, boolean byFirm, CompoundCare care) {
    assertThat(CompoundRules.care(cared, byFirm)).isEqualTo(care);
  }
}
