package io.jiceng.economy.statement;

import io.jiceng.kit.code.CodeLabel;

/** Where a correction stands (更正状态). */
enum CorrectionState implements CodeLabel {
  REQUESTED("待批准", "waits for approval"),
  APPROVED("已批准", "approved"),
  REFUSED("未批准", "refused");

  private final String zh;
  private final String en;

  CorrectionState(String zh, String en) {
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
