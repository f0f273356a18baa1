package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** State of a membership (党籍状态), RULES section 4. */
public enum MembershipStatus implements CodeLabel {
  NORMAL("正常", "Normal"),
  SUSPENDED("停止党籍", "Suspended"),
  LEFT("退党", "Left"),
  REMOVED("除名", "Removed"),
  EXPELLED("开除党籍", "Expelled"),
  PROBATION_CANCELLED("取消预备党员资格", "Probation cancelled"),
  DECEASED("死亡", "Deceased"),
  TRANSFERRED_OUT("转出", "Transferred out");

  private final Label label;

  MembershipStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Whether the membership goes on: the member still belongs to a branch. */
  public boolean isOpen() {
    return this == NORMAL || this == SUSPENDED;
  }
}
