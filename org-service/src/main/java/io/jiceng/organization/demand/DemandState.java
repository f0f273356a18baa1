package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** Where a demand stands on its way to a permit (准入状态). */
public enum DemandState implements CodeLabel {
  APPLIED("已申请", "applied for"),
  REVIEWED("已会审", "reviewed"),
  APPROVED("已批准", "approved"),
  IN_FORCE("执行中", "in force"),
  CLOSED("已退出", "closed"),
  REFUSED("未准入", "refused");

  private final Label label;

  DemandState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
