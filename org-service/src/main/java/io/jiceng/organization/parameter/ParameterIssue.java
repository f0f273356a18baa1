package io.jiceng.organization.parameter;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a value of a rule parameter (规则参数). */
enum ParameterIssue implements ProblemCode {
  VALUE_MISMATCH("parameter-value", 422, "取值与该参数的类型不符", "The value is not of the parameter's kind"),
  DATES_REVERSED("parameter-dates", 422, "失效日期不晚于生效日期", "It ends no later than it begins"),
  OVERLAP("parameter-overlap", 409, "同一范围内有效期重叠", "Its time overlaps another value's");

  private final String code;
  private final int status;
  private final String zh;
  private final String en;

  ParameterIssue(String code, int status, String zh, String en) {
    this.code = code;
    this.status = status;
    this.zh = zh;
    this.en = en;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }
}
