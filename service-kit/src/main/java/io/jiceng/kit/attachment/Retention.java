package io.jiceng.kit.attachment;

import io.jiceng.kit.code.CodeLabel;

/** How long evidence is kept (保管期限), PRV-04; county archive rules win. */
public enum Retention implements CodeLabel {
  /** Membership and development files, and whatever nothing else is said of. */
  PERMANENT("永久", "permanent"),
  LETTER_STUB("介绍信存根", "letter stub"),
  REJECTED_APPLICATION("未批准的入党申请", "rejected application"),
  POINTS_DETAIL("报到与积分明细", "reporting-in and points detail");

  private final Label label;

  Retention(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
