package io.jiceng.organization.round;

import io.jiceng.kit.code.CodeLabel;

/** Where a round stands (督导状态). */
public enum RoundState implements CodeLabel {
  PLANNED("已计划", "planned"),
  ON_SITE("实地督导", "on site"),
  FINDINGS("反馈问题", "findings recorded"),
  HEARD("听取意见", "units heard"),
  BULLETIN("已通报", "bulletin issued"),
  FOLLOW_UP("整改督办", "follow-up"),
  CLOSED("已办结", "closed"),
  CANCELLED("已取消", "cancelled");

  private final Label label;

  RoundState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
