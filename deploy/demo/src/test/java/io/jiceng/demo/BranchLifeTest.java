package io.jiceng.demo;

import static io.jiceng.demo.Generated.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchLifeTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2026-07-01",
    "2026-10-01, 2026-07-01",
    "2026-01-15, 2025-10-01",
    "2027-03-31, 2026-10-01",
  })
  void dutiesBeginWithTheQuarterBefore(LocalDate today, LocalDate first) {
    assertThat(BranchLife.begins(today)).isEqualTo(first);
  }

  @Test
  void nothingIsHeldAheadBeforeTheFoundingOrTwice() {
    var numbers = new HashSet<String>();
    for (var row : RECORDS.life()) {
      var organization = Objects.requireNonNull(Generated.ORGANIZATIONS.get(row.organizationId()));
      assertThat(row.heldOn()).isAfterOrEqualTo(organization.foundedOn());
      assertThat(row.heldOn()).isBeforeOrEqualTo(Generated.TODAY);
      assertThat(numbers.add(row.organizationId() + " " + row.number())).as(row.number()).isTrue();
    }
  }

  @Test
  void mostBranchesKeepTheirMonthAndSomeMakeItUp() {
    var september = RECORDS.life().stream().filter(it -> it.number().equals("L2026-09-T")).toList();
    var madeUp = september.stream().filter(it -> "2026-09".equals(it.makeUpFor())).count();
    assertThat(september).hasSizeGreaterThan(1000);
    assertThat(madeUp).isBetween(10L, september.size() / 10L);
  }
}
