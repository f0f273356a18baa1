package io.jiceng.economy.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** The time a statement is about (期间): {@code 2024}, {@code 2024-Q1} or {@code 2024-03}. */
record Period(Grain grain, YearMonth last) {
  static final String FORM = "(19|20)\\d{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?";
  private static final Pattern TEXT = Pattern.compile(FORM);

  static Period of(String text) {
    if (!TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("period " + text);
    }
    int year = Integer.parseInt(text.substring(0, 4));
    if (text.length() == 4) {
      return new Period(Grain.YEAR, YearMonth.of(year, 12));
    }
    return text.charAt(5) == 'Q'
        ? new Period(Grain.QUARTER, YearMonth.of(year, 3 * (text.charAt(6) - '0')))
        : new Period(Grain.MONTH, YearMonth.parse(text));
  }

  int year() {
    return last.getYear();
  }

  LocalDate firstDay() {
    return last.minusMonths(grain.months() - 1L).atDay(1);
  }

  LocalDate lastDay() {
    return last.atEndOfMonth();
  }
}
