package io.jiceng.organization.supervision;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with an act on a supervision item (督办事项). */
enum SupervisionIssue implements ProblemCode {
  WRONG_STATE(
      "supervision-state", 409, "督办事项的状态不允许此操作", "The item's status does not allow this step"),
  NOT_ASSIGNEE(
      "supervision-assignee", 403, "只有负责督办的上级党组织可以回复", "Only the assigned organisation replies"),
  OWN_REPLY("supervision-own-reply", 422, "不能核实自己的回复", "Nobody verifies their own reply");

  private final Reason reason;

  SupervisionIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
