package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** Form of a mediation session (调解方式). */
public enum SessionForm implements CodeLabel {
  SEPARATE("分别调解", "separate"),
  JOINT("共同调解", "joint");

  private final Label label;

  SessionForm(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
