package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** Where a member lives (城乡). */
public enum Residence implements CodeLabel {
  URBAN("城镇", "Urban"),
  RURAL("农村", "Rural");

  private final Label label;

  Residence(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
