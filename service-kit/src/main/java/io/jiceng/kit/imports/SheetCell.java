package io.jiceng.kit.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a spreadsheet says, as the text that a CSV file would hold.
 *
 * @param fault why it cannot be told without guessing
 */
record SheetCell(String text, @Nullable ImportProblem fault) {
  static final SheetCell EMPTY = new SheetCell("", null);

  /** A spreadsheet keeps 15 digits of a number and makes the others zeros. */
  private static final MathContext KEPT = new MathContext(15);

  private static final int MAX_CHARS = 32_767;
  private static final int MAX_SCALE = 400;
  private static final int MAX_DAY = 2_958_465;
  private static final Set<String> ERRORS =
      Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");
  private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);
  private static final Set<Integer> TIMES =
      Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
  private static final Pattern ZEROS = Pattern.compile("0{2,30}");

  /**
   * @param day whether the column takes days, so that a date shown as a month keeps its day
   */
  static SheetCell of(@Nullable Cell cell, boolean day) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return EMPTY;
    }
    if (cell.getType() == CellType.ERROR) {
      return fault(ImportProblem.CELL_ERROR);
    }
    return switch (cell.getValue()) {
      case BigDecimal number -> number(cell, number, day);
      case Boolean truth -> new SheetCell(truth.toString(), null);
      case String text -> text(cell, text);
      case null, default -> nothing(cell);
    };
  }

  private static SheetCell fault(ImportProblem fault) {
    return new SheetCell("", fault);
  }

  /**
   * A formula that was never worked out has no value at all; one that gives "" has an empty one.
   */
  private static SheetCell nothing(Cell cell) {
    boolean open = cell.getType() == CellType.FORMULA && cell.getRawValue() == null;
    return open ? fault(ImportProblem.FORMULA_WITHOUT_VALUE) : EMPTY;
  }

  private static SheetCell text(Cell cell, String text) {
    if (cell.getType() == CellType.FORMULA && ERRORS.contains(text)) {
      return fault(ImportProblem.CELL_ERROR);
    }
    var stripped = text.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
    return stripped.length() > MAX_CHARS
        ? fault(ImportProblem.CELL_TOO_LONG)
        : new SheetCell(stripped, null);
  }

  private static SheetCell number(Cell cell, BigDecimal number, boolean day) {
    if (Math.abs(number.scale()) > MAX_SCALE || number.precision() > MAX_SCALE) {
      return fault(ImportProblem.CELL_ERROR);
    }
    var shown = DateForm.of(cell.getDataFormatId(), cell.getDataFormatString());
    if (shown != DateForm.NONE) {
      return date(cell, number, day ? DateForm.DAY : shown);
    }
    if (number.precision() - number.scale() > KEPT.getPrecision()) {
      return fault(ImportProblem.NUMBER_TOO_LONG);
    }
    var rounded = number.round(KEPT).stripTrailingZeros();
    var text = rounded.signum() == 0 ? "0" : rounded.toPlainString();
    return new SheetCell(withZeros(text, cell.getDataFormatString()), null);
  }

  /** The format {@code 000} shows a code with the zeros that its number has lost. */
  private static String withZeros(String text, @Nullable String format) {
    if (format == null || !ZEROS.matcher(format).matches() || text.startsWith("-")) {
      return text;
    }
    return "0".repeat(Math.max(0, format.length() - text.length())) + text;
  }

  private static SheetCell date(Cell cell, BigDecimal number, DateForm form) {
    if (number.signum() < 0 || number.intValue() > MAX_DAY) {
      return fault(ImportProblem.CELL_ERROR);
    }
    try {
      return new SheetCell(form.text(cell.asDate()), null);
    } catch (DateTimeException | ExcelReaderException e) {
      return fault(ImportProblem.CELL_ERROR);
    }
  }

  /** How much of a date a number format shows. */
  enum DateForm {
    NONE,
    YEAR,
    MONTH,
    DAY;

    static DateForm of(@Nullable Integer id, @Nullable String format) {
      if (format != null) {
        return of(LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT));
      }
      if (id == null || TIMES.contains(id)) {
        return NONE;
      }
      if (MONTHS.contains(id)) {
        return MONTH;
      }
      boolean day = isIn(id, 14, 22) || isIn(id, 27, 31) || isIn(id, 50, 58);
      return day ? DAY : NONE;
    }

    private static boolean isIn(int id, int first, int last) {
      return first <= id && id <= last;
    }

    private static DateForm of(String letters) {
      if (letters.contains("general") || letters.contains("0") || letters.contains("#")) {
        return NONE;
      }
      if (letters.contains("d")) {
        return DAY;
      }
      if (letters.contains("y")) {
        return letters.contains("m") ? MONTH : YEAR;
      }
      return NONE;
    }

    private String text(LocalDateTime time) {
      return switch (this) {
        case YEAR -> "%04d".formatted(time.getYear());
        case MONTH -> YearMonth.from(time).toString();
        default ->
            time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
      };
    }
  }
}
