package io.jiceng.organization.health;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a question about lights, or with a waiver (免除). */
enum HealthIssue implements ProblemCode {
  PERIOD_MALFORMED(
      "period",
      400,
      "期间应为 2026-09、2026-Q3、2026-H1 或 2026",
      "A period is 2026-09, 2026-Q3, 2026-H1 or 2026"),
  DAY_AHEAD("date-ahead", 400, "日期不能晚于今天", "The day lies ahead"),
  NOT_ASKED("duty-not-asked", 422, "该组织在此期间没有此项职责", "The duty is not asked of it in this period"),
  SUPERIOR_ONLY(
      "waiver-superior", 403, "免除须由上级党组织审批", "Only the superior organisation decides on a waiver"),
  OWN_REQUEST("waiver-own-request", 422, "不能审批自己提出的免除", "Nobody decides on their own request"),
  DECIDED("waiver-decided", 409, "该免除已审批", "The waiver is decided already"),
  STANDING(
      "waiver-standing", 409, "该职责在此期间已申请免除", "A waiver for this duty and period stands already"),
  RANGE(
      "simulation-range",
      422,
      "模拟期间须不超过36个月且不晚于今天",
      "A simulation covers at most 36 months, none ahead");

  private final Reason reason;

  HealthIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
