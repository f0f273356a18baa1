package io.jiceng.gateway.rollup;

import java.time.YearMonth;

/**
 * Months as consecutive numbers, so that intervals of months compare and add: {@code year * 12 +
 * month - 1}.
 */
public final class MonthIndex {

  /** The open end of an interval of months. */
  public static final int END = Integer.MAX_VALUE;

  private MonthIndex() {}

  public static int of(YearMonth month) {
    return of(month.getYear(), month.getMonthValue());
  }

  public static int of(int year, int month) {
    return year * 12 + month - 1;
  }

  public static YearMonth toYearMonth(int index) {
    return YearMonth.of(year(index), slot(index) + 1);
  }

  public static int year(int index) {
    return Math.floorDiv(index, 12);
  }

  /** Position in its year, 0 to 11. */
  public static int slot(int index) {
    return Math.floorMod(index, 12);
  }
}
