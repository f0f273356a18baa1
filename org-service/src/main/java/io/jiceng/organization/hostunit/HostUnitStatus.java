package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a host unit. */
enum HostUnitStatus implements CodeLabel {
  ACTIVE("存续", "active"),
  CLOSED("已注销", "closed");

  private final Label label;

  HostUnitStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
