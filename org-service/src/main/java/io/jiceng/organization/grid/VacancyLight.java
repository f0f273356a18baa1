package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeLabel;

/** Light of a grid without a head (网格长空缺灯), GRD-07. */
public enum VacancyLight implements CodeLabel {
  GREEN("在任", "has a head"),
  YELLOW("空缺", "vacant"),
  RED("空缺超期", "vacant too long");

  private final Label label;

  VacancyLight(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
