package io.jiceng.organization.round;

import io.jiceng.kit.code.CodeLabel;

/** What is at fault (问题类别); codes, no story. */
public enum FaultCode implements CodeLabel {
  NOT_DONE("未开展", "not done"),
  LATE("不及时", "late"),
  INCOMPLETE("不完整", "incomplete"),
  NOT_TRUE("不真实", "not true"),
  AGAINST_RULES("不规范", "against the rules"),
  IDLE_FACILITY("设施闲置", "facility idle"),
  EXCESS("层层加码", "more asked than is allowed");

  private final Label label;

  FaultCode(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
