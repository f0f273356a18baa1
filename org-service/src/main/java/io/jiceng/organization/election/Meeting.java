package io.jiceng.organization.election;

import io.jiceng.kit.code.CodeLabel;

/** Who elects (选举会议形式). */
public enum Meeting implements CodeLabel {
  MEMBERS("党员大会", "members' meeting"),
  DELEGATES("党员代表大会", "delegates' meeting");

  private final Label label;

  Meeting(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
