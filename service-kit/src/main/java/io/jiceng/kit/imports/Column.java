package io.jiceng.kit.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of rows (列): the property its cells go to and what people call it.
 *
 * @param path such as {@code term.from} or {@code lines[0].amount}
 * @param codes of a code list; empty when anything may stand there
 */
record Column(
    String path,
    String zh,
    String en,
    String description,
    boolean required,
    Class<?> type,
    List<Code> codes,
    @Nullable String example) {

  /** A value of a code list with its labels. */
  record Code(String code, String zh, String en) {}

  Column {
    codes = List.copyOf(codes);
  }

  /** The property in an error's words: {@code /lines/0/amount}. */
  static String pointer(String path) {
    return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
  }

  boolean isDay() {
    return type == LocalDate.class;
  }

  boolean isNumber() {
    return type.isPrimitive() ? type != boolean.class : Number.class.isAssignableFrom(type);
  }

  boolean isYesOrNo() {
    return type == Boolean.class || type == boolean.class;
  }
}
