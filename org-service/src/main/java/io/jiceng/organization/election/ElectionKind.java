package io.jiceng.organization.election;

import io.jiceng.kit.code.CodeLabel;

/** When an election (换届选举) was held: at the end of the term, before it or after it. */
public enum ElectionKind implements CodeLabel {
  REGULAR("按期换届", "regular"),
  EARLY("提前换届", "early"),
  LATE("延期换届", "late");

  private final Label label;

  ElectionKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
