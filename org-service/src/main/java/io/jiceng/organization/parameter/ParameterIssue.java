package io.jiceng.organization.parameter;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a value of a rule parameter (规则参数). */
enum ParameterIssue implements ProblemCode {
  VALUE_MISMATCH("parameter-value", 422, "取值与该参数的类型不符", "The value is not of the parameter's kind"),
  DATES_REVERSED("parameter-dates", 422, "失效日期不晚于生效日期", "It ends no later than it begins"),
  OVERLAP("parameter-overlap", 409, "同一范围内有效期重叠", "Its time overlaps another value's");

  private final Reason reason;

  ParameterIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
