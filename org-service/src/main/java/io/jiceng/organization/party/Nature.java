package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeLabel;

/** Nature (性质) of a Party organisation. */
public enum Nature implements CodeLabel {
  REGULAR("常设", "regular"),
  TEMPORARY("临时", "temporary"),
  FUNCTIONAL("功能型", "functional"),
  FLOATING("流动党员", "floating members");

  private final String zh;
  private final String en;

  Nature(String zh, String en) {
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
