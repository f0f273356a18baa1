package io.jiceng.organization.round;

import io.jiceng.kit.code.CodeLabel;

/** Measure after a round (督办措施), SUP-06. */
public enum MeasureKind implements CodeLabel {
  REMIND("提醒", "reminder"),
  BULLETIN("通报", "bulletin"),
  SUPERVISE("督办", "supervision"),
  TALK("约谈", "talk"),
  REFER("移送", "referral");

  private final Label label;

  MeasureKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
