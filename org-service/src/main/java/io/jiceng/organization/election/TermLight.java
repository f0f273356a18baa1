package io.jiceng.organization.election;

import io.jiceng.kit.code.CodeLabel;

/** Reminder of the next election (换届提醒), ORG-18. */
public enum TermLight implements CodeLabel {
  GREEN("任期内", "within the term"),
  YELLOW("临近届满", "the term ends soon"),
  RED("逾期未换届", "overdue");

  private final Label label;

  TermLight(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
