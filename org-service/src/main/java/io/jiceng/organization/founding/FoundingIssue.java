package io.jiceng.organization.founding;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a founding file (成立档案); a code is the rule's id. */
enum FoundingIssue implements ProblemCode {
  REPLY_LATE("ORG-05", 422, "批复超过规定时限", "The reply came late"),
  REPLY_OVERDUE("ORG-05", 422, "申请已超过批复时限，尚未批复", "The reply to the application is overdue"),
  OUT_OF_ORDER("ORG-05", 422, "日期早于上一步骤", "The date precedes the step before it"),
  STEP_MISSING("ORG-05", 422, "上一步骤尚未登记", "The step before it is missing"),
  DOCUMENT_MISSING("ORG-05", 422, "日期与文号须同时填写", "Date and document number come together"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead");

  private final Reason reason;

  FoundingIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
