package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** Category of a member (党员类别). */
public enum Category implements CodeLabel {
  FULL("正式党员", "Full member"),
  PROBATIONARY("预备党员", "Probationary member");

  private final String zh;
  private final String en;

  Category(String zh, String en) {
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
