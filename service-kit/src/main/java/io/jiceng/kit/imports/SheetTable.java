package io.jiceng.kit.imports;

import io.jiceng.kit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The table on the first sheet that people see. Its header is the first row that names properties;
 * titles may stand above it. Empty rows and the template's example are left out.
 */
final class SheetTable {
  private static final int TITLE_ROWS = 5;
  private static final int MAX_SHOWN = 10;

  /**
   * One row.
   *
   * @param number as the spreadsheet shows it
   * @param cells one for each property of the header
   */
  record Line(long number, List<SheetCell> cells, boolean hasStrays) {}

  private final String id;
  private final Columns columns;
  private final int maxColumns;
  private final Iterator<Row> rows;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private final List<Integer> places = new ArrayList<>();
  private final BitSet named = new BitSet();
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> days = new ArrayList<>();
  private long headerRow;
  private int notePlace = -1;

  private SheetTable(Sheet sheet, Columns columns, int maxColumns) throws IOException {
    this.id = sheet.getId();
    this.rows = sheet.openStream().iterator();
    this.columns = columns;
    this.maxColumns = maxColumns;
  }

  /** Opens a file that has been checked; refuses one that cannot be read or has no header. */
  static SheetTable of(byte[] file, Columns columns, int maxColumns) {
    try {
      var sheet = shown(file);
      var table = new SheetTable(sheet, columns, maxColumns);
      table.readHeader();
      return table;
    } catch (ExcelReaderException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | IOException unreadable) {
      throw new Problem(ImportProblem.WORKBOOK_UNREADABLE);
    }
  }

  /** The first sheet that is not hidden. */
  static Sheet shown(byte[] file) throws IOException {
    var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseThrow(() -> new Problem(ImportProblem.WORKBOOK_UNREADABLE));
  }

  private void readHeader() {
    var first = new ArrayList<Row>();
    while (first.size() < TITLE_ROWS && rows.hasNext()) {
      var row = rows.next();
      if (!isBlank(row)) {
        first.add(row);
      }
    }
    if (first.isEmpty()) {
      throw new Problem(ImportProblem.EMPTY);
    }
    int header =
        IntStream.range(0, first.size()).filter(i -> isHeader(first.get(i))).findFirst().orElse(0);
    ahead.addAll(first.subList(header + 1, first.size()));
    name(first.get(header));
  }

  private static List<String> texts(Row row) {
    return row.stream()
        .map(cell -> SheetCell.of(cell, false).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static boolean isBlank(Row row) {
    return row.stream().allMatch(cell -> SheetCell.EMPTY.equals(SheetCell.of(cell, false)));
  }

  /** Whether at least half of what stands in the row are known headings. */
  private boolean isHeader(Row row) {
    var texts = texts(row);
    return texts.stream().filter(columns::knows).count() * 2 >= texts.size();
  }

  private void name(Row header) {
    headerRow = header.getRowNum();
    for (int i = 0; i < header.getCellCount(); i++) {
      var text = SheetCell.of(header.getCell(i), false).text();
      if (Columns.isNote(text)) {
        notePlace = i;
        named.set(i);
      } else if (!text.isEmpty()) {
        var path = columns.path(text);
        var column = columns.column(path);
        names.add(path);
        places.add(i);
        named.set(i);
        days.add(column != null && column.isDay());
      }
    }
    WorkbookCheck.refuseIf(names.size() > maxColumns, ImportProblem.TOO_MANY_COLUMNS);
  }

  /** Nobody can say to which rows the value of merged cells belongs. */
  void refuseMerged(WorkbookFacts facts) {
    var sheet = facts.sheet(id);
    var ranges =
        sheet.orElseThrow(() -> new Problem(ImportProblem.WORKBOOK_UNREADABLE)).merged().stream()
            .filter(merged -> merged.lastRow() >= headerRow)
            .map(merged -> "/" + merged.range())
            .limit(MAX_SHOWN)
            .toList();
    if (!ranges.isEmpty()) {
      var code = ImportProblem.MERGED_CELLS;
      throw Problem.of(code, ranges, code.code(), code.zh(), code.en());
    }
  }

  /** Properties in the order of their columns. */
  List<String> names() {
    return names;
  }

  /** Where the column of a property stands, from 0. */
  int place(int column) {
    return places.get(column);
  }

  int notePlace() {
    return notePlace;
  }

  long headerRow() {
    return headerRow;
  }

  /** The next row that holds something, or null at the end. */
  @Nullable Line next() {
    try {
      return nextLine();
    } catch (ExcelReaderException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException unreadable) {
      throw new Problem(ImportProblem.WORKBOOK_UNREADABLE);
    }
  }

  private @Nullable Line nextLine() {
    while (!ahead.isEmpty() || rows.hasNext()) {
      var row = ahead.isEmpty() ? rows.next() : Objects.requireNonNull(ahead.poll());
      var line = line(row);
      if (!isBlank(line) && !isExample(row)) {
        return line;
      }
    }
    return null;
  }

  private Line line(Row row) {
    var cells = new ArrayList<SheetCell>(places.size());
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      cells.add(
          place < row.getCellCount()
              ? SheetCell.of(row.getCell(place), days.get(i))
              : SheetCell.EMPTY);
    }
    return new Line(row.getRowNum(), cells, hasStrays(row));
  }

  /** Whether something stands outside the named columns. */
  private boolean hasStrays(Row row) {
    for (int i = 0; i < row.getCellCount(); i++) {
      if (!named.get(i) && !SheetCell.EMPTY.equals(SheetCell.of(row.getCell(i), false))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(Line line) {
    return !line.hasStrays() && line.cells().stream().allMatch(SheetCell.EMPTY::equals);
  }

  private boolean isExample(Row row) {
    return notePlace >= 0
        && notePlace < row.getCellCount()
        && Columns.isExample(SheetCell.of(row.getCell(notePlace), false).text());
  }
}
