package io.jiceng.kit.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with the values of code lists (代码表), from which cells of the table are chosen. */
final class CodeSheet {
  private static final int LAST_ROW = 20_000;

  private final Map<String, Range> labels = new HashMap<>();

  CodeSheet(Workbook book, Columns columns) {
    var sheet = book.newWorksheet("代码表 Codes");
    int place = 0;
    for (var column : columns.all()) {
      if (!column.codes().isEmpty()) {
        write(sheet, place, column);
        place += 3;
      }
    }
  }

  private void write(Worksheet sheet, int place, Column column) {
    sheet.value(0, place, column.zh());
    sheet.value(0, place + 1, column.path());
    sheet.value(0, place + 2, column.en());
    sheet.range(0, place, 0, place + 2).style().bold().set();
    var codes = column.codes();
    for (int i = 0; i < codes.size(); i++) {
      sheet.value(i + 1, place, label(codes.get(i), codes));
      sheet.value(i + 1, place + 1, codes.get(i).code());
      sheet.value(i + 1, place + 2, codes.get(i).en());
    }
    sheet.width(place, 20);
    labels.put(column.path(), sheet.range(1, place, codes.size(), place));
  }

  /** The label, with the code behind it where two codes share the label. */
  static String label(Column.Code code, List<Column.Code> codes) {
    boolean shared = codes.stream().filter(other -> other.zh().equals(code.zh())).count() > 1;
    return shared ? CellReading.written(code) : code.zh();
  }

  /** Offers the labels in the cells of a column; other texts are still taken and judged later. */
  void offer(Worksheet table, int firstRow, int place, Column column) {
    var range = labels.get(column.path());
    if (range != null) {
      table
          .range(firstRow, place, LAST_ROW, place)
          .validateWithList(range)
          .allowBlank(true)
          .showErrorMessage(false);
    }
  }
}
