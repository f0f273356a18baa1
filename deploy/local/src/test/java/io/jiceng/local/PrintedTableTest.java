package io.jiceng.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.demo.PrintedFigures;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintedTableTest {
  @Test
  void alignsChineseLabelsAndMarksWhatDiffers() {
    var table =
        PrintedTable.of(
            List.of(
                row("kt-012", "党组织 Party organisations", new BigDecimal("1204"), true),
                row("kt-013", "村均收入（截位） mean income per village", null, false)));
    assertThat(table.lines().map(line -> line.replaceAll(" +", " ").strip()))
        .containsExactly(
            "id figure of period printed computed equal?",
            "kt-012 党组织 KT 2023 1204 1204 yes",
            "kt-013 村均收入（截位） KT 2023 1204 - NO");
    assertThat(table.lines().map(PrintedTableTest::columns).distinct()).hasSize(1);
  }

  private static int columns(String line) {
    return line.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
  }

  private static PrintedFigures.Row row(
      String id, String label, @Nullable BigDecimal computed, boolean equal) {
    return new PrintedFigures.Row(
        id, label, "organization.count", "KT", "2023", new BigDecimal("1204"), computed, equal);
  }
}
