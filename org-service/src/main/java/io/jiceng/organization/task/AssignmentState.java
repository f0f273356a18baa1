package io.jiceng.organization.task;

import io.jiceng.kit.code.CodeLabel;

/** Where an assignment stands (办理状态). */
public enum AssignmentState implements CodeLabel {
  ASSIGNED("已交办", "assigned"),
  REPLIED("已反馈", "replied"),
  RETURNED("退回重办", "returned"),
  ACCEPTED("已办结", "accepted"),
  WITHDRAWN("已撤回", "withdrawn");

  private final Label label;

  AssignmentState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
