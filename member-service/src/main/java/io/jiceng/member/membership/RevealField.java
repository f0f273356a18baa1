package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** A C4 value that may be revealed (可查看的敏感字段). */
public enum RevealField implements CodeLabel {
  ID_NUMBER("公民身份号码", "ID number"),
  PHONE("联系电话", "Phone");

  private final String zh;
  private final String en;

  RevealField(String zh, String en) {
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
