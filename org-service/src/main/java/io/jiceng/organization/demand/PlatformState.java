package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** Where an app, account or chat group stands (应用程序、账号、工作群状态), BUR-05. */
public enum PlatformState implements CodeLabel {
  REGISTERED("已登记", "registered"),
  KEPT("保留", "kept"),
  MERGED("合并", "merged"),
  CLOSED("关停", "closed");

  private final Label label;

  PlatformState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
