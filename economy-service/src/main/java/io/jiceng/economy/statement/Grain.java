package io.jiceng.economy.statement;

import io.jiceng.kit.code.CodeLabel;

/** How long the periods of a collective's statements are in a year (填报周期). */
enum Grain implements CodeLabel {
  YEAR("年报", "yearly", 12),
  QUARTER("季报", "quarterly", 3),
  MONTH("月报", "monthly", 1);

  private final Label label;
  private final int months;

  Grain(String zh, String en, int months) {
    this.label = new Label(zh, en);
    this.months = months;
  }

  int months() {
    return months;
  }

  @Override
  public Label label() {
    return label;
  }
}
