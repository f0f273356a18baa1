package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** A C4 value that may be revealed (可查看的敏感字段). */
public enum RevealField implements CodeLabel {
  ID_NUMBER("公民身份号码", "ID number"),
  PHONE("联系电话", "Phone");

  private final Label label;

  RevealField(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
