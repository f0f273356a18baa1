package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeLabel;

/** Who runs a compound (物业服务方式), HST-06. */
enum CompoundCare implements CodeLabel {
  SERVED("物业企业服务", "served by a firm"),
  SELF_MANAGED("业主自管", "managed by its owners"),
  UNMANAGED("无物业管理", "unmanaged");

  private final Label label;

  CompoundCare(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
