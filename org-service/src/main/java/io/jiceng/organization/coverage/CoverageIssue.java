package io.jiceng.organization.coverage;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a coverage (党组织覆盖); a code is the rule's id in the domain rules. */
enum CoverageIssue implements ProblemCode {
  NOT_ONE("PLC-02", 422, "须列明一个地点或一个单位", "Exactly one place or unit is named"),
  NOT_COVERABLE(
      "PLC-02", 422, "只能列明小区或楼宇", "Only compounds and buildings are covered: other places are not"),
  COVERED_ALREADY("PLC-02", 409, "该组织同期已覆盖此对象", "The organisation covers it on these days already"),
  PLACE_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  HOST_UNIT_UNKNOWN("unknown-host-unit", 422, "没有此单位", "No such host unit"),
  NOT_STANDING("organization-closed", 422, "该组织当日未存续", "The organisation did not stand on the day"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  DATES_REVERSED("dates-reversed", 422, "终止日期不晚于开始日期", "It ends before it begins"),
  ENDED("coverage-ended", 409, "该覆盖已终止", "The coverage has ended");

  private final Reason reason;

  CoverageIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
