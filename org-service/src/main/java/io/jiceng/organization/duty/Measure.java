package io.jiceng.organization.duty;

import io.jiceng.kit.code.CodeLabel;

/** What is counted (计量) of the records that satisfy a duty. */
public enum Measure implements CodeLabel {
  RECORDS("次数", "records"),
  HOURS("学时", "hours"),
  PAIRS("谈话对数", "pairs");

  private final Label label;

  Measure(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
