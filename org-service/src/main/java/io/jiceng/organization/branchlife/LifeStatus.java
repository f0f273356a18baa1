package io.jiceng.organization.branchlife;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a record of branch life. */
public enum LifeStatus implements CodeLabel {
  DRAFT("草稿", "draft"),
  CONFIRMED("已确认", "confirmed"),
  LOCKED("已锁定", "locked"),
  WITHDRAWN("已撤回", "withdrawn");

  private final Label label;

  LifeStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
