package io.jiceng.local;

import io.jiceng.demo.PrintedFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Printed figure, computed figure, equal? */
final class PrintedTable {
  private static final int FIRST_NUMBER = 4;
  private static final int LAST_NUMBER = 5;
  private static final List<String> HEAD =
      List.of("id", "figure", "of", "period", "printed", "computed", "equal?");

  private PrintedTable() {}

  static String of(List<PrintedFigures.Row> rows) {
    var lines = Stream.concat(Stream.of(HEAD), rows.stream().map(PrintedTable::cells)).toList();
    var widths =
        IntStream.range(0, HEAD.size())
            .map(
                column ->
                    lines.stream().mapToInt(line -> columns(line.get(column))).max().orElse(0))
            .toArray();
    return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
  }

  private static List<String> cells(PrintedFigures.Row row) {
    return List.of(
        row.id(),
        chinese(row.label()),
        row.organization(),
        row.period(),
        plain(row.printed()),
        plain(row.computed()),
        row.equal() ? "yes" : "NO");
  }

  /** A label is Chinese and, after a space, English: both would be wider than a terminal. */
  private static String chinese(String label) {
    return label.split(" ", 2)[0];
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            column -> {
              var cell = cells.get(column);
              var space = " ".repeat(widths[column] - columns(cell));
              var isNumber = column >= FIRST_NUMBER && column <= LAST_NUMBER;
              return isNumber ? space + cell : cell + space;
            })
        .collect(Collectors.joining("  ", "  ", "\n"));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "-" : number.stripTrailingZeros().toPlainString();
  }

  /** Columns of a terminal: a Chinese character takes two. */
  private static int columns(String text) {
    return text.codePoints().map(codePoint -> codePoint >= 0x2E80 ? 2 : 1).sum();
  }
}
