package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeLabel;

/** Level (层级) of a grid. */
public enum GridLevel implements CodeLabel {
  GRID("网格", "grid"),
  MICRO_GRID("微网格", "micro-grid"),
  CENTRAL_HOUSEHOLD("中心户", "central household");

  private final Label label;

  GridLevel(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
