package io.jiceng.organization.gridstaff;

import io.jiceng.kit.code.CodeLabel;

/** Role (岗位) on a grid, GRD-07. */
public enum StaffRole implements CodeLabel {
  GRID_HEAD("网格长", "grid head"),
  BUILDING_HEAD("楼栋长", "building head"),
  UNIT_HEAD("单元长", "unit head"),
  GRID_WORKER("网格员", "grid worker"),
  SOCIAL_WORKER("社会工作者", "social worker"),
  INSTRUCTOR("指导员", "instructor");

  private final Label label;

  StaffRole(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
