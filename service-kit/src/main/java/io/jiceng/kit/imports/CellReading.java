package io.jiceng.kit.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Brings what people write in a cell into the form of the API: a label becomes its code, a day in
 * any usual writing its ISO form, 是 and 否 a truth. Anything else stays and is judged like a
 * request.
 */
final class CellReading {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern DIGITS_OF_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Map<String, String> TRUTHS =
      Map.of("是", "true", "否", "false", "TRUE", "true", "FALSE", "false");

  private CellReading() {}

  static UnaryOperator<String> of(Column column) {
    if (!column.codes().isEmpty()) {
      var codes = codes(column);
      return text -> codes.getOrDefault(text.strip(), text);
    }
    if (column.isDay()) {
      return CellReading::day;
    }
    return column.isYesOrNo()
        ? text -> TRUTHS.getOrDefault(text.strip(), text)
        : UnaryOperator.identity();
  }

  /** Codes by label; a label of two codes means neither. */
  private static Map<String, String> codes(Column column) {
    var codes = new HashMap<String, String>();
    var ambiguous = new HashSet<String>();
    for (var code : column.codes()) {
      for (var text : new String[] {code.zh(), code.en(), written(code)}) {
        var other = codes.put(text, code.code());
        if (other != null && !other.equals(code.code())) {
          ambiguous.add(text);
        }
      }
    }
    codes.keySet().removeAll(ambiguous);
    for (var code : column.codes()) {
      codes.put(code.code(), code.code());
      codes.putIfAbsent(withoutZeros(code.code()), code.code());
    }
    return codes;
  }

  /**
   * How a template's list shows a code: its label, and the code where the label alone is unclear.
   */
  static String written(Column.Code code) {
    return code.zh() + " " + code.code();
  }

  /** A spreadsheet takes the zeros off a code that it takes for a number. */
  private static String withoutZeros(String code) {
    return code.matches("0+[1-9]\\d*") ? code.replaceFirst("^0+", "") : code;
  }

  private static String day(String text) {
    var stripped = text.strip();
    var day = DAY.matcher(stripped);
    var match = day.matches() ? day : DIGITS_OF_DAY.matcher(stripped);
    if (match != day && !match.matches()) {
      return text;
    }
    try {
      return LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)))
          .toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
