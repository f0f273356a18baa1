package io.jiceng.organization.supervision;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a supervision item. */
public enum SupervisionStatus implements CodeLabel {
  OPEN("待回复", "open"),
  REPLIED("已回复", "replied"),
  VERIFIED("已核实", "verified"),
  CLOSED("已办结", "closed");

  private final Label label;

  SupervisionStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
