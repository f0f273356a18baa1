package io.jiceng.member.membership;

import io.jiceng.kit.code.CodeLabel;

/** Why a C4 value is revealed (查看目的). */
public enum RevealPurpose implements CodeLabel {
  VERIFICATION("核实身份", "Verifying identity"),
  CONTACT("联系本人", "Contacting the member"),
  TRANSFER("转接组织关系", "Transferring the relation"),
  DUES("党费管理", "Managing dues"),
  ARCHIVE("档案核查", "Checking the archive"),
  EMERGENCY("紧急情况", "Emergency");

  private final Label label;

  RevealPurpose(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
