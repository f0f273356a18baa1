package io.jiceng.organization.parameter;

import io.jiceng.kit.code.CodeLabel;

/** Certainty mark (确定程度) of a rule or number. */
public enum Certainty implements CodeLabel {
  L("法律原文", "statute text read in full"),
  F("检索确认", "found in search"),
  K("经验，待核实", "from knowledge, to be verified"),
  R("报告所示做法", "practice shown by reports"),
  P("本系统建议", "proposal of this system");

  private final Label label;

  Certainty(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
