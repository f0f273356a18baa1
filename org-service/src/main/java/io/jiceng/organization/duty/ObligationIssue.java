package io.jiceng.organization.duty;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a duty (周期性职责). */
enum ObligationIssue implements ProblemCode {
  TERM_MISSING(
      "obligation-term", 422, "没有此代码的模板，须写明该项", "No template has this code: state the term"),
  FORM_UNKNOWN("unknown-form", 422, "没有此组织形式", "No such form"),
  NATURE_UNKNOWN("unknown-nature", 422, "没有此组织性质", "No such nature"),
  SETTING_UNKNOWN("unknown-setting", 422, "没有此所在领域", "No such setting"),
  EVIDENCE_UNKNOWN("unknown-evidence", 422, "没有此类记录可作依据", "No record of this kind proves a duty"),
  IN_FORCE(
      "obligation-in-force",
      422,
      "已有同一职责在此范围生效，新规定须从明日或以后起",
      "The duty is in force there: new terms begin tomorrow or later"),
  ENDS_AHEAD("obligation-end", 422, "终止日期须在今天之后并晚于生效日期", "It ends after today and after it begins"),
  OVERLAP("obligation-overlap", 409, "该职责在此范围已有其后的规定", "Later terms of this duty are set there"),
  ENDED("obligation-ended", 409, "该职责已终止", "The duty has ended");

  private final Reason reason;

  ObligationIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
