package io.jiceng.organization.round;

import io.jiceng.kit.code.CodeLabel;

/** Kind of a supervision round (督导类别). */
public enum RoundKind implements CodeLabel {
  MONTHLY("月度督导", "monthly"),
  UNANNOUNCED("四不两直", "unannounced"),
  CROSS("交叉检查", "cross-check"),
  FACILITIES("设施清查", "facilities"),
  SPECIAL("专项督导", "special");

  private final Label label;

  RoundKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
