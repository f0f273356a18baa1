package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** Where a member lives (城乡). */
public enum Residence implements CodeLabel {
  URBAN("城镇", "Urban"),
  RURAL("农村", "Rural");

  private final String zh;
  private final String en;

  Residence(String zh, String en) {
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
