package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** Why a contact is revealed (查看目的). */
public enum RevealPurpose implements CodeLabel {
  HANDLING("办理事项", "handling the matter"),
  MEDIATION("组织调解", "arranging mediation"),
  RETURN_VISIT("回访", "return visit"),
  EMERGENCY("紧急情况", "emergency");

  private final Label label;

  RevealPurpose(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
