package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeLabel;

/** Area (城乡) of a grid. */
public enum GridArea implements CodeLabel {
  URBAN("城市", "urban"),
  RURAL("农村", "rural");

  private final Label label;

  GridArea(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
