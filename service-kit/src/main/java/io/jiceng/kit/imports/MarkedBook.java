package io.jiceng.kit.imports;

import io.jiceng.kit.problem.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet as it was sent, its faulty cells coloured and the reasons in their comments and in
 * the note column: the clerk corrects it and sends it again.
 */
final class MarkedBook {
  private static final String FAULTY = "FFC7CE";
  private static final int ROWS_IN_MEMORY = 500;

  private final Columns columns;
  private final SheetTable header;
  private final Map<Long, List<RowError>> errors;
  private final Language language;
  private final int notePlace;

  MarkedBook(Columns columns, SheetTable header, List<RowError> errors, Language language) {
    this.columns = columns;
    this.header = header;
    this.language = language;
    this.errors =
        errors.stream()
            .collect(
                Collectors.groupingBy(
                    error -> error.row() == 0 ? header.headerRow() : error.row()));
    int last = header.names().isEmpty() ? -1 : header.place(header.names().size() - 1);
    this.notePlace = header.notePlace() >= 0 ? header.notePlace() : last + 1;
  }

  void write(byte[] file, OutputStream out) throws IOException {
    var sent = SheetTable.shown(file);
    try (var book = new Workbook(out, "Jiceng", "1.0");
        var rows = sent.openStream()) {
      var table = book.newWorksheet(sent.getName());
      for (int i = 0; i < header.names().size(); i++) {
        var column = columns.column(header.names().get(i));
        table.width(header.place(i), 18);
        if (column != null) {
          TemplateBook.format(table, header.place(i), column);
        }
      }
      table.width(notePlace, 40);
      var codes = new CodeSheet(book, columns);
      offer(codes, table);
      for (var row : (Iterable<Row>) rows::iterator) {
        write(table, row);
      }
    }
  }

  private void offer(CodeSheet codes, Worksheet table) {
    for (int i = 0; i < header.names().size(); i++) {
      var column = columns.column(header.names().get(i));
      if (column != null) {
        codes.offer(table, (int) header.headerRow(), header.place(i), column);
      }
    }
  }

  private void write(Worksheet table, Row row) throws IOException {
    int number = row.getRowNum() - 1;
    for (int i = 0; i < row.getCellCount(); i++) {
      var cell = row.getCell(i);
      if (cell != null
          && (i != notePlace || row.getRowNum() <= header.headerRow() || isExample(cell))) {
        copy(table, number, i, cell);
      }
    }
    if (row.getRowNum() == header.headerRow()) {
      if (header.notePlace() < 0) {
        table.value(number, notePlace, Columns.NOTE_ZH + "\n" + Columns.NOTE_EN);
      }
      table.range(number, 0, number, notePlace).style().bold().wrapText(true).set();
    }
    mark(table, number, errors.getOrDefault((long) row.getRowNum(), List.of()));
    if (number % ROWS_IN_MEMORY == ROWS_IN_MEMORY - 1) {
      table.flush();
    }
  }

  private static boolean isExample(Cell note) {
    return Columns.isExample(SheetCell.of(note, false).text());
  }

  private void copy(Worksheet table, int row, int place, Cell cell) {
    switch (cell.getValue()) {
      case BigDecimal number -> number(table, row, place, cell, number);
      case Boolean truth -> table.value(row, place, truth);
      case String text -> table.value(row, place, text);
      case null, default -> table.value(row, place, cell.getRawValue());
    }
  }

  private static void number(Worksheet table, int row, int place, Cell cell, BigDecimal number) {
    var form = SheetCell.DateForm.of(cell.getDataFormatId(), cell.getDataFormatString());
    var text = SheetCell.of(cell, form == SheetCell.DateForm.DAY);
    if (form == SheetCell.DateForm.NONE || text.fault() != null) {
      table.value(row, place, number);
    } else {
      table.value(row, place, cell.asDate());
      table.style(row, place).format(format(cell, form)).set();
    }
  }

  private static String format(Cell cell, SheetCell.DateForm form) {
    @Nullable String own = cell.getDataFormatString();
    if (own != null) {
      return own;
    }
    return form == SheetCell.DateForm.MONTH ? "yyyy-mm" : TemplateBook.DAY_FORMAT;
  }

  private void mark(Worksheet table, int row, List<RowError> found) {
    if (found.isEmpty()) {
      return;
    }
    var reasons = new ArrayList<String>();
    var byPlace = new HashMap<Integer, List<String>>();
    for (var error : found) {
      int column = CsvHeader.columnOf(header.names(), error.pointer());
      var reason = language.pick(error.zh(), error.en());
      reasons.add(column < 0 ? reason : name(column) + ": " + reason);
      if (column >= 0) {
        byPlace.computeIfAbsent(header.place(column), _ -> new ArrayList<>()).add(reason);
      }
    }
    byPlace.forEach(
        (place, texts) -> {
          table.style(row, place).fillColor(FAULTY).set();
          table.comment(row, place, String.join("；", texts));
        });
    table.value(row, notePlace, String.join("；", reasons));
    table.style(row, notePlace).fillColor(FAULTY).wrapText(true).set();
  }

  private String name(int place) {
    var path = header.names().get(place);
    var column = columns.column(path);
    return column == null ? path : language.pick(column.zh(), column.en());
  }
}
