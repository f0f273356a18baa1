package io.jiceng.organization.visit;

import io.jiceng.kit.code.CodeLabel;

/** In which role somebody visits (走访人身份, VIS-01). */
public enum ActorRole implements CodeLabel {
  STAFF("干部、工作人员", "staff"),
  MEMBER("党员", "Party member"),
  PARTY_DELEGATE("党代表", "Party delegate"),
  PEOPLES_DEPUTY("人大代表", "people's deputy"),
  CPPCC_MEMBER("政协委员", "CPPCC member");

  private final Label label;

  ActorRole(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
