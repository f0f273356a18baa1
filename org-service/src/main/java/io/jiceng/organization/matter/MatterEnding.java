package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** How the handling ended (办理结果). */
public enum MatterEnding implements CodeLabel {
  RESOLVED("已解决", "resolved"),
  UNRESOLVED("未解决", "not resolved"),
  AGREED("达成协议", "agreed"),
  FAILED("调解不成", "mediation failed"),
  WITHDRAWN("撤回", "withdrawn");

  private final Label label;

  MatterEnding(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }

  boolean isSolution() {
    return this == RESOLVED || this == AGREED;
  }
}
