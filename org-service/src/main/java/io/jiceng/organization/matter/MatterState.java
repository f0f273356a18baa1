package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** State (状态) of a matter. */
public enum MatterState implements CodeLabel {
  TAKEN_IN("已受理", "taken in"),
  HANDLING("办理中", "being handled"),
  RESOLVED("已办结", "resolved"),
  UNRESOLVED("未能解决", "not resolved"),
  CONSENTED("双方同意调解", "both consented"),
  SESSIONS("调解中", "in mediation"),
  AGREED("达成协议", "agreed"),
  FAILED("调解不成", "mediation failed"),
  WITHDRAWN("已撤回", "withdrawn"),
  RETURN_VISIT("已回访", "visited again"),
  CLOSED("已归档", "closed");

  private final Label label;

  MatterState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
