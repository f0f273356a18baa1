package io.jiceng.organization.health;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a waiver. */
public enum WaiverStatus implements CodeLabel {
  REQUESTED("待审批", "requested"),
  APPROVED("已批准", "approved"),
  REFUSED("不予批准", "refused"),
  REVOKED("已撤销", "revoked");

  private final Label label;

  WaiverStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
