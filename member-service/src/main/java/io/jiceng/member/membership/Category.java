package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** Category of a member (党员类别). */
public enum Category implements CodeLabel {
  FULL("正式党员", "Full member"),
  PROBATIONARY("预备党员", "Probationary member");

  private final Label label;

  Category(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
