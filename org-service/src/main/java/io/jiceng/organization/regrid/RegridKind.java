package io.jiceng.organization.regrid;

import io.jiceng.kit.code.CodeLabel;

/** Kind (调整类型) of a change of grids. */
public enum RegridKind implements CodeLabel {
  MERGER("合并", "merger"),
  SPLIT("拆分", "split");

  private final Label label;

  RegridKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
