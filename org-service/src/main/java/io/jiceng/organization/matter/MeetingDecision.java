package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** What a meeting decides on a matter (研究决定). */
public enum MeetingDecision implements CodeLabel {
  ASSIGN("交办", "assign"),
  UPGRADE("提级办理", "upgrade"),
  EXTEND("延期", "extend"),
  JOINT_HANDLING("联合办理", "joint handling"),
  RESOLVE("当场解决", "resolve"),
  FOLLOW_UP("跟踪督办", "follow up");

  private final Label label;

  MeetingDecision(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
