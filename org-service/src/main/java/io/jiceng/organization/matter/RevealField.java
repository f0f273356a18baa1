package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** What may be revealed (可查看的敏感信息). */
public enum RevealField implements CodeLabel {
  CONTACT("联系人", "contact"),
  PARTIES("当事人", "parties");

  private final Label label;

  RevealField(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
