package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeLabel;

/** Area (城乡) of a grid. */
public enum GridArea implements CodeLabel {
  URBAN("城市", "urban"),
  RURAL("农村", "rural");

  private final String zh;
  private final String en;

  GridArea(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }
}
