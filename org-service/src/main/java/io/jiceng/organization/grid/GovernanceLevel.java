package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeLabel;

/** Level (治理层级) of the governance system that grids are part of. */
public enum GovernanceLevel implements CodeLabel {
  COUNTY("县（区）", "county"),
  STREET("街道（乡镇）", "street"),
  COMMUNITY("社区（村）", "community"),
  GRID("网格", "grid"),
  BUILDING("楼栋（单元）", "building");

  private final Label label;

  GovernanceLevel(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
