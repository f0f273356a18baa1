package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How often something is asked (频次). */
public enum Frequency implements CodeLabel {
  ONCE(0, "一次性", "once"),
  WEEKLY(52, "每周", "weekly"),
  MONTHLY(12, "每月", "monthly"),
  QUARTERLY(4, "每季度", "quarterly"),
  YEARLY(1, "每年", "yearly");

  private static final int MONTHS = 12;

  private final int timesAYear;
  private final Label label;

  Frequency(int timesAYear, String zh, String en) {
    this.timesAYear = timesAYear;
    this.label = new Label(zh, en);
  }

  /**
   * Minutes a month: what comes once counts in the month it is due, the rest is spread over the
   * year and rounded up, in favour of the unit.
   *
   * @param dueOn of what is asked once
   */
  int minutes(int each, @Nullable LocalDate dueOn, YearMonth month) {
    if (this == ONCE) {
      return dueOn != null && YearMonth.from(dueOn).equals(month) ? each : 0;
    }
    return Math.ceilDiv(each * timesAYear, MONTHS);
  }

  @Override
  public Label label() {
    return label;
  }
}
