package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** Kind of meeting (会议类别). */
public enum MeetingKind implements CodeLabel {
  DISPATCH("月调度", "monthly dispatch"),
  CONSULTATION("季化解", "quarterly consultation");

  private final Label label;

  MeetingKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
