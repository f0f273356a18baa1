package io.jiceng.demo;

import static io.jiceng.demo.Table.cell;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line of printed.csv: a number of the published reports and the figure that must yield it.
 *
 * @param value in base units: people, yuan
 */
record PrintedFigure(
    String id,
    String figure,
    String organization,
    String period,
    BigDecimal value,
    Tolerance tolerance,
    String note) {

  static List<PrintedFigure> all() {
    return Table.read("printed.csv").stream()
        .map(
            row ->
                new PrintedFigure(
                    cell(row, "id"),
                    cell(row, "figure"),
                    cell(row, "organization"),
                    cell(row, "period"),
                    new BigDecimal(cell(row, "value")),
                    Tolerance.of(cell(row, "tolerance")),
                    cell(row, "note")))
        .toList();
  }
}
