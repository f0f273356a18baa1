package io.jiceng.economy.collective;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.economy.record.Author;
import io.jiceng.kit.credit.CreditCode;
import io.jiceng.kit.problem.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectiveRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final UUID HERE = new UUID(0, 1);
  private static final UUID THERE = new UUID(0, 2);

  @ParameterizedTest
  @CsvSource({
    "VILLAGE,                       , 2020-01-01,",
    "VILLAGE,     N2990101MA0A00014J, 2026-06-30,",
    "VILLAGE,     N2990101MA0A00014J, 2026-07-01, DATE_AHEAD",
    "TOWNSHIP,    N2990101MA0A00014J, 2020-01-01, CREDIT_CODE_KIND",
    "VILLAGE,     N299,               2020-01-01, FORM",
    "VILLAGE,     N2990101MA0A00014K, 2020-01-01, CHECK",
    "VILLAGE,     91990101MA0A00049M, 2027-01-01, CREDIT_CODE_KIND DATE_AHEAD",
  })
  void checksARecord(
      CollectiveKind kind,
      @Nullable String creditCode,
      LocalDate registeredOn,
      @Nullable String findings) {
    expect(CollectiveRules.check(kind, creditCode, registeredOn, true, TODAY), findings);
  }

  /** Registered on 2020-01-01, under this organisation since 2022-03-01. */
  @ParameterizedTest
  @CsvSource({
    "2, 2022-03-02, false,",
    "2, 2026-06-30, false,",
    "2, 2022-03-01, false, TRANSFER_BEFORE_START",
    "2, 2026-07-01, false, DATE_AHEAD",
    "1, 2023-01-01, false, SAME_ORGANIZATION",
    "2, 2023-01-01, true,  ALREADY_CLOSED",
  })
  void checksATransfer(long to, LocalDate on, boolean closed, @Nullable String findings) {
    expect(CollectiveRules.checkTransfer(collective(closed), new UUID(0, to), on, TODAY), findings);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-01, false,",
    "2026-06-30, false,",
    "2022-02-28, false, CLOSED_BEFORE_START",
    "2026-07-01, false, DATE_AHEAD",
    "2023-01-01, true,  ALREADY_CLOSED",
  })
  void checksAClosure(LocalDate on, boolean closed, @Nullable String findings) {
    expect(CollectiveRules.checkClosure(collective(closed), on, TODAY), findings);
  }

  private static Collective collective(boolean closed) {
    var author = new Author("somebody", Instant.EPOCH);
    var row =
        new NewCollective(
            "A",
            "A",
            CollectiveKind.VILLAGE,
            null,
            "THERE",
            null,
            LocalDate.of(2020, 1, 1),
            null,
            null);
    var collective = new Collective(UUID.randomUUID(), row, THERE, author);
    collective.transfer(HERE, LocalDate.of(2022, 3, 1), author);
    if (closed) {
      collective.close(LocalDate.of(2022, 12, 31), author);
    }
    return collective;
  }

  private static void expect(List<Finding> found, @Nullable String findings) {
    assertThat(found)
        .extracting(finding -> finding.code().toString())
        .containsExactly(findings == null ? new String[0] : findings.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "VILLAGE, N2990101MA0A00014J, true",
    "TOWNSHIP, N2990101MA0A00014J, false",
    "COOPERATIVE, 93990101MA0A00030J, true",
    "UNION, 93990101MA0A00030J, true",
    "VILLAGE_COMPANY, 91990101MA0A00049M, true",
    "VILLAGE, 91990101MA0A00049M, false"
  })
  void eachKindHasItsClass(CollectiveKind kind, String code, boolean fits) {
    assertThat(kind.takes(new CreditCode(code))).isEqualTo(fits);
  }
}
