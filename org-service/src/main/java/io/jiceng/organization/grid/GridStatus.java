package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a grid. */
public enum GridStatus implements CodeLabel {
  ACTIVE("正常", "active"),
  CLOSED("已撤销", "closed");

  private final Label label;

  GridStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
