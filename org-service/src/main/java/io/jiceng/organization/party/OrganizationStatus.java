package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a Party organisation. */
public enum OrganizationStatus implements CodeLabel {
  ACTIVE("正常", "active"),
  CLOSED("已撤销", "closed");

  private final String zh;
  private final String en;

  OrganizationStatus(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }
}
