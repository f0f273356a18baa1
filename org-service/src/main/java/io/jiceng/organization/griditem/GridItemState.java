package io.jiceng.organization.griditem;

import io.jiceng.kit.code.CodeLabel;

/** State (状态) of an item: proposed, then admitted or refused, and withdrawn in the end. */
public enum GridItemState implements CodeLabel {
  PROPOSED("拟入格", "proposed"),
  ADMITTED("已准入", "admitted"),
  REFUSED("不予准入", "refused"),
  WITHDRAWN("已退出", "withdrawn");

  private final Label label;

  GridItemState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
