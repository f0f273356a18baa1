package io.jiceng.organization.branchlife;

import io.jiceng.kit.code.CodeLabel;

/** Rank (职级) of who hosts or lectures. */
public enum HostRank implements CodeLabel {
  COUNTY("县级领导", "county-level leader"),
  TOWNSHIP("乡镇、街道领导", "township leader"),
  SECRETARY("党组织书记", "secretary"),
  COMMITTEE("委员", "committee member"),
  LECTURER("宣讲员", "lecturer"),
  OTHER("其他", "other");

  private final Label label;

  HostRank(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
