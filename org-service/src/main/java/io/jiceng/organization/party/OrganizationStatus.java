package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a Party organisation. */
public enum OrganizationStatus implements CodeLabel {
  ACTIVE("正常", "active"),
  CLOSED("已撤销", "closed");

  private final Label label;

  OrganizationStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
