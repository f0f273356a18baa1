package io.jiceng.organization.round;

import io.jiceng.kit.code.CodeLabel;

/** Level of a finding (问题等级). */
public enum FindingLevel implements CodeLabel {
  MINOR("一般", "minor"),
  SERIOUS("较重", "serious"),
  GRAVE("严重", "grave");

  private final Label label;

  FindingLevel(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
