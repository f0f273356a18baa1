package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** Form of an agreement (协议形式). */
public enum AgreementForm implements CodeLabel {
  WRITTEN("书面协议", "written"),
  ORAL("口头协议", "oral");

  private final Label label;

  AgreementForm(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
