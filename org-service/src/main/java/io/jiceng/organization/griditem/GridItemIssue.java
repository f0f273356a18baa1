package io.jiceng.organization.griditem;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with an item of grids (入格事项); a code is the rule's id. */
enum GridItemIssue implements ProblemCode {
  DATA_WITHOUT_BASIS(
      "GRD-10",
      422,
      "采集居民信息须有法律依据",
      "An item that collects residents' data names its basis in law"),
  BASIS_OF_NOTHING(
      "GRD-10", 422, "不采集居民信息的事项无需采集依据", "An item that collects no data has no basis for it"),
  WRONG_STATE("GRD-09", 409, "当前状态不允许此操作", "Its state does not allow this step"),
  OWNER_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  DATES_REVERSED("dates-reversed", 422, "退出日期早于准入日期", "It is withdrawn before it is admitted"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken");

  private final Reason reason;

  GridItemIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
