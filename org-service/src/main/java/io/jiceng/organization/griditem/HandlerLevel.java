package io.jiceng.organization.griditem;

import io.jiceng.kit.code.CodeLabel;

/** Level at which something is handled (办理层级), lowest first. */
public enum HandlerLevel implements CodeLabel {
  GRID("网格", "grid"),
  VILLAGE("村、社区", "village or community"),
  TOWNSHIP("乡镇、街道", "township or street"),
  COUNTY("县、区", "county or district");

  private final Label label;

  HandlerLevel(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
