package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeLabel;

/** New sector (两新、三新类别); empty elsewhere. */
public enum Sector implements CodeLabel {
  NEW_ECONOMIC("新经济组织", "new economic organisation"),
  NEW_SOCIAL("新社会组织", "new social organisation"),
  NEW_EMPLOYMENT("新就业群体", "new employment group");

  private final Label label;

  Sector(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
