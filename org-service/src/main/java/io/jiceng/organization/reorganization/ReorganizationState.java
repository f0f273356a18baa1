package io.jiceng.organization.reorganization;

import io.jiceng.kit.code.CodeLabel;

/** State of a reorganisation or of one step of it (办理状态). */
public enum ReorganizationState implements CodeLabel {
  PLANNED("尚未生效", "planned"),
  RUNNING("办理中", "running"),
  DONE("已完成", "done"),
  FAILED("未能办理", "failed");

  private final Label label;

  ReorganizationState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
