package io.jiceng.local;

import io.jiceng.demo.PrintedFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Printed figure, computed figure, equal? */
final class PrintedTable {
  private static final String LINE = "  %-7s %s %s %-8s %14s %14s  %s%n";
  private static final int LABEL_COLUMNS = 26;
  private static final int ORGANIZATION_COLUMNS = 10;

  private PrintedTable() {}

  static String of(List<PrintedFigures.Row> rows) {
    var head =
        LINE.formatted(
            "id",
            pad("figure", LABEL_COLUMNS),
            pad("of", ORGANIZATION_COLUMNS),
            "period",
            "printed",
            "computed",
            "equal?");
    return head + rows.stream().map(PrintedTable::line).collect(Collectors.joining());
  }

  private static String line(PrintedFigures.Row row) {
    return LINE.formatted(
        row.id(),
        pad(row.label(), LABEL_COLUMNS),
        pad(row.organization(), ORGANIZATION_COLUMNS),
        row.period(),
        plain(row.printed()),
        plain(row.computed()),
        row.equal() ? "yes" : "NO");
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "-" : number.stripTrailingZeros().toPlainString();
  }

  /** Pads to terminal columns: a Chinese character takes two. */
  private static String pad(String text, int columns) {
    var width = text.codePoints().map(PrintedTable::columns).sum();
    return text + " ".repeat(Math.max(0, columns - width));
  }

  private static int columns(int codePoint) {
    return codePoint >= 0x2E80 ? 2 : 1;
  }
}
