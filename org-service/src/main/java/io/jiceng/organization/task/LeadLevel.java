package io.jiceng.organization.task;

import io.jiceng.kit.code.CodeLabel;

/** Level of a lead unit (牵头层级), from the lowest up: the way an escalation goes. */
public enum LeadLevel implements CodeLabel {
  TOWNSHIP("乡镇、街道级", "township or street"),
  COUNTY("县级", "county"),
  CITY("市级", "city"),
  PROVINCE("省级", "province");

  private final Label label;

  LeadLevel(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
