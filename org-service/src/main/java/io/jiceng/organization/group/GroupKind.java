package io.jiceng.organization.group;

import io.jiceng.kit.code.CodeLabel;

/** Kind (类别) of a group of organisations. */
public enum GroupKind implements CodeLabel {
  JOINT_VILLAGE("联村", "joint villages"),
  ALLIANCE("联建", "alliance"),
  PEER("同类", "peers"),
  PLACE("片区（地点、功能区）", "organisations of a place or zone");

  private final Label label;

  GroupKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
