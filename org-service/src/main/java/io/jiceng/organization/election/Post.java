package io.jiceng.organization.election;

import io.jiceng.kit.code.CodeLabel;

/** Post (职务) somebody was elected to. */
public enum Post implements CodeLabel {
  SECRETARY("书记", "secretary"),
  DEPUTY("副书记", "deputy secretary"),
  ORGANISATION("组织委员", "organisation"),
  PUBLICITY("宣传委员", "publicity"),
  DISCIPLINE("纪检委员", "discipline"),
  MEMBER("委员", "member");

  private final Label label;

  Post(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
