package io.jiceng.organization.grid;

import io.jiceng.kit.code.CodeLabel;

/** Level (层级) of a grid. */
public enum GridLevel implements CodeLabel {
  GRID("网格", "grid"),
  MICRO_GRID("微网格", "micro-grid"),
  CENTRAL_HOUSEHOLD("中心户", "central household");

  private final String zh;
  private final String en;

  GridLevel(String zh, String en) {
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
