package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeLabel;

/** Nature (性质) of a Party organisation. */
public enum Nature implements CodeLabel {
  REGULAR("常设", "regular"),
  TEMPORARY("临时", "temporary"),
  FUNCTIONAL("功能型", "functional"),
  FLOATING("流动党员", "floating members");

  private final Label label;

  Nature(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
