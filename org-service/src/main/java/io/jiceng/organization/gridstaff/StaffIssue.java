package io.jiceng.organization.gridstaff;

import io.jiceng.kit.problem.ProblemCode;

/**
 * What may be wrong with somebody's post on a grid; a code is the rule's id in the domain rules.
 */
enum StaffIssue implements ProblemCode {
  TWICE_IN_A_ROLE(
      "GRD-07",
      409,
      "该人员在此期间已任该网格的同一岗位",
      "The person has this role at this grid in that time already"),
  OUTSIDE_GRID("GRD-07", 422, "任职不在网格存续期间", "The time does not lie in the grid's time"),
  GRID_UNKNOWN("unknown-grid", 422, "没有此网格", "No such grid"),
  DATE_AHEAD("date-ahead", 422, "任职日期不能晚于今天", "The first day lies ahead"),
  DATES_REVERSED("dates-reversed", 422, "离任早于任职", "It ends before it begins"),
  ENDED("post-ended", 409, "该任职已终止", "The post has ended");

  private final Reason reason;

  StaffIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
