package io.jiceng.organization.duty;

import io.jiceng.kit.code.CodeLabel;
import java.time.LocalDate;

/** How long a period (周期) is. */
public enum PeriodKind implements CodeLabel {
  MONTH("月", "month"),
  QUARTER("季", "quarter"),
  HALF_YEAR("半年", "half-year"),
  YEAR("年", "year");

  private final Label label;

  PeriodKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  int months() {
    return switch (this) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
    };
  }

  /** The period a day lies in. */
  public Period of(LocalDate day) {
    var first = (day.getMonthValue() - 1) / months() * months() + 1;
    return new Period(this, LocalDate.of(day.getYear(), first, 1));
  }

  @Override
  public Label label() {
    return label;
  }
}
