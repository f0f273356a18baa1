package io.jiceng.organization.task;

import io.jiceng.kit.code.CodeLabel;

/** The five ledgers (五本台账). */
public enum LedgerKind implements CodeLabel {
  BASIC("基础台账", "basics"),
  ACTIVITY("活动台账", "activities"),
  PROJECT("项目台账", "projects"),
  EXCELLENCE("创优台账", "excellence"),
  PROBLEM("问题台账", "problems");

  private final Label label;

  LedgerKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
