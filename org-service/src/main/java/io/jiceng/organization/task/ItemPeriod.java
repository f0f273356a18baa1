package io.jiceng.organization.task;

import io.jiceng.kit.code.CodeLabel;

/** Period in which an item is due again (周期), as the obligations of branch life have it. */
public enum ItemPeriod implements CodeLabel {
  MONTH("每月", "each month"),
  QUARTER("每季度", "each quarter"),
  HALF_YEAR("每半年", "each half-year"),
  YEAR("每年", "each year");

  private final Label label;

  ItemPeriod(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
