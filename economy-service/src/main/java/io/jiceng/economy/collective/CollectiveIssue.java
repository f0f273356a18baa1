package io.jiceng.economy.collective;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a collective (集体经济组织). */
enum CollectiveIssue implements ProblemCode {
  CREDIT_CODE_KIND(
      "credit-code-kind",
      422,
      "统一社会信用代码的类别与集体经济组织类别不符",
      "The class of the credit code does not fit the kind"),
  CREDIT_CODE_TAKEN("credit-code-taken", 409, "统一社会信用代码已登记", "The credit code is taken"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken"),
  NO_KEY("collective-key", 422, "须有代码或统一社会信用代码", "A code or a credit code is needed"),
  KIND_FIXED("collective-kind-fixed", 422, "类别不能更改", "The kind of a collective does not change"),
  ORGANIZATION_FIXED(
      "collective-organization",
      422,
      "所属组织的变更须通过隶属调整办理",
      "Another organisation takes a transfer with a date"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  ALREADY_CLOSED("collective-closed", 409, "该集体经济组织已注销", "The collective is closed"),
  CLOSED_BEFORE_START(
      "closed-before-start",
      422,
      "注销日期早于登记日期或最近一次调整",
      "The closure precedes the registration or the latest transfer"),
  TRANSFER_BEFORE_START(
      "transfer-before-start",
      422,
      "调整日期不晚于登记日期或最近一次调整",
      "The transfer does not lie after the registration and the latest transfer"),
  SAME_ORGANIZATION("same-organization", 422, "已属于该组织", "It belongs to this organisation already");

  private final Reason reason;

  CollectiveIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
