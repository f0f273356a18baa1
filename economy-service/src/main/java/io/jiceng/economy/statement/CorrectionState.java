package io.jiceng.economy.statement;

import io.jiceng.kit.code.CodeLabel;

/** Where a correction stands (更正状态). */
enum CorrectionState implements CodeLabel {
  REQUESTED("待批准", "waits for approval"),
  APPROVED("已批准", "approved"),
  REFUSED("未批准", "refused");

  private final Label label;

  CorrectionState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
