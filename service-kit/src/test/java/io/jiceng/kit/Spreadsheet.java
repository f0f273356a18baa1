package io.jiceng.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** A spreadsheet in a clerk's hands: a template or a marked file, filled in below its headings. */
public final class Spreadsheet {
  private final List<TreeMap<Integer, Object>> rows = new ArrayList<>();

  private Spreadsheet() {}

  public static Spreadsheet of(byte[] file) {
    var sheet = new Spreadsheet();
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      for (var row : book.getFirstSheet().read()) {
        var cells = new TreeMap<Integer, Object>();
        row.stream().filter(cell -> cell != null).forEach(cell -> put(cells, cell));
        while (sheet.rows.size() < row.getRowNum() - 1) {
          sheet.rows.add(new TreeMap<>());
        }
        sheet.rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheet;
  }

  /** Of its own: only a row of headings. */
  public static Spreadsheet headed(String... headings) {
    var sheet = new Spreadsheet();
    var cells = new TreeMap<Integer, Object>();
    for (var heading : headings) {
      cells.put(cells.size(), heading);
    }
    sheet.rows.add(cells);
    return sheet;
  }

  private static void put(Map<Integer, Object> cells, Cell cell) {
    var format = cell.getDataFormatString();
    if (cell.getValue() instanceof BigDecimal && format != null && format.startsWith("yyyy")) {
      cells.put(cell.getColumnIndex(), cell.asDate().toLocalDate());
    } else if (cell.getValue() != null) {
      cells.put(cell.getColumnIndex(), cell.getValue());
    }
  }

  /** Adds a row: values by heading. */
  public Spreadsheet add(Map<String, Object> values) {
    rows.add(new TreeMap<>());
    values.forEach((heading, value) -> set(rows.size(), heading, value));
    return this;
  }

  /** Writes into a cell; rows count from 1 as they are shown. */
  public Spreadsheet set(int row, String heading, Object value) {
    rows.get(row - 1).put(place(heading), value);
    return this;
  }

  public String text(int row, String heading) {
    return String.valueOf(rows.get(row - 1).get(place(heading)));
  }

  public int lastRow() {
    return rows.size();
  }

  /** Headings by column, each as its lines. */
  public Map<Integer, List<String>> headings() {
    var headings = new LinkedHashMap<Integer, List<String>>();
    rows.getFirst()
        .forEach((place, text) -> headings.put(place, String.valueOf(text).lines().toList()));
    return headings;
  }

  private int place(String heading) {
    return headings().entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream().anyMatch(line -> line.replace(" *", "").equals(heading)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading + " is not among " + headings()));
  }

  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      var table = book.newWorksheet("table");
      for (int i = 0; i < rows.size(); i++) {
        for (var cell : rows.get(i).entrySet()) {
          write(table, i, cell.getKey(), cell.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet table, int row, int place, @Nullable Object value) {
    switch (value) {
      case LocalDate day -> {
        table.value(row, place, day);
        table.style(row, place).format("yyyy-mm-dd").set();
      }
      case BigDecimal number -> table.value(row, place, number);
      case Integer number -> table.value(row, place, number);
      case Boolean truth -> table.value(row, place, truth);
      case null -> {}
      default -> table.value(row, place, value.toString());
    }
  }
}
