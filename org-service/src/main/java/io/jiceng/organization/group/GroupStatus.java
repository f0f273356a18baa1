package io.jiceng.organization.group;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a group of organisations. */
public enum GroupStatus implements CodeLabel {
  ACTIVE("正常", "active"),
  CLOSED("已撤销", "closed");

  private final Label label;

  GroupStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
