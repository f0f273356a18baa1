package io.jiceng.kit.credit;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a unified social credit code (统一社会信用代码). */
public enum CreditCodeProblem implements ProblemCode {
  FORM(
      "credit-code-form",
      422,
      "统一社会信用代码须为 18 位，不含 I、O、S、V、Z",
      "A credit code has 18 characters without I, O, S, V, Z"),
  CLASS("credit-code-class", 422, "登记管理部门或机构类别代码无效", "Unknown registering body or class"),
  TEST_AREA(
      "credit-code-test-area", 422, "99 开头的行政区划仅供测试", "Areas beginning with 99 are for tests only"),
  ORGANIZATION_CHECK(
      "credit-code-organization-check",
      422,
      "主体标识码（组织机构代码）校验位有误",
      "Wrong check character of the organisation code"),
  CHECK("credit-code-check", 422, "统一社会信用代码校验位有误", "Wrong check character");

  private final Reason reason;

  CreditCodeProblem(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
