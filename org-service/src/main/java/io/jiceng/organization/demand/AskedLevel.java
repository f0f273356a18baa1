package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** Level of the units that are asked (对象层级). */
public enum AskedLevel implements CodeLabel {
  TOWNSHIP("乡镇、街道", "towns, townships and streets"),
  VILLAGE("村、社区", "villages and communities"),
  BRANCH("党支部", "branches"),
  GRID("网格党组织", "organisations on grids");

  private final Label label;

  AskedLevel(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
