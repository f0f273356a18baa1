package io.jiceng.organization.round;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a supervision round (督导); a code is the rule's id. */
enum RoundIssue implements ProblemCode {
  NOT_PLANNED(
      "SUP-01", 422, "未列入年度督查计划，或该类督导次数已用完", "The year's plan has no (further) round of this kind"),
  MONTH_FULL("SUP-01", 422, "本月此类督导次数已满", "The month has its rounds of this kind already"),
  ABOVE_CAP(
      "SUP-01",
      422,
      "实地督导超过每单位每年上限；可改为查阅记录（onSite=false）",
      "Above the yearly cap of on-site rounds; a round on records alone is not counted (onSite=false)"),
  PLAN_TAKEN("SUP-01", 409, "该年度计划已备案", "The plan of the year is filed already"),
  TOO_FEW_INSPECTORS("SUP-03", 422, "四不两直至少两人", "An unannounced round has two inspectors at least"),
  FOREIGN_INSPECTOR(
      "SUP-04", 422, "交叉检查人员须来自其他单位", "Inspectors of a cross-check come from another unit"),
  HEARING_RUNS("SUP-05", 422, "听取意见期未满", "The units are still being heard"),
  NO_BULLETIN("SUP-05", 409, "尚未通报", "There is no bulletin yet"),
  MEASURE_SUBJECT("SUP-06", 422, "措施对象为一个单位或一个任职", "A measure is on one unit or on one posting"),
  STILL_OPEN("SUP-06", 409, "仍有未整改问题或未办结措施", "Findings or measures are still open"),
  WRONG_STATE("round-state", 409, "当前状态不能进行此步骤", "This step is not possible in the present state"),
  UNIT_UNKNOWN("unknown-unit", 422, "该单位不在本轮督导之内", "The unit is not in this round"),
  ITEM_UNKNOWN("unknown-item", 422, "该工作项不在本轮督导之内", "The item is not in this round"),
  TWICE("given-twice", 422, "重复", "Given twice"),
  DATES_REVERSED("dates-reversed", 422, "日期早于上一步骤", "The date lies before that of the step before"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken");

  private final Reason reason;

  RoundIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
