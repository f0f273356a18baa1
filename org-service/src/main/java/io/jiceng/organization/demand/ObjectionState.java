package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** Where an objection stands (异议状态). */
public enum ObjectionState implements CodeLabel {
  RAISED("已提出", "raised"),
  UPHELD("成立，不再要求", "upheld: no longer asked"),
  DISMISSED("不成立", "dismissed");

  private final Label label;

  ObjectionState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
