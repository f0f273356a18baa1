package io.jiceng.organization.matter;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a matter (事项); a code is the rule's id in the domain rules. */
enum MatterIssue implements ProblemCode {
  HANDLER_UNCLEAR(
      "MAT-01",
      422,
      "承办主体须为一个组织，或写明标识和名称的单位、社会组织",
      "One handler: an organisation, or a unit or association with its reference and name"),
  LEAD_IS_JOINT("MAT-01", 422, "牵头部门不能同时为配合部门", "The lead department is not a joint one too"),
  HOUSEHOLDS_TWICE(
      "MAT-02", 422, "受益户标识与申报户数只能填一种", "Keys of households or a declared number, not both"),
  PAID_ABOVE_DECIDED("MAT-02", 422, "已退金额不能多于应退金额", "More is paid than was decided"),
  PAYMENT_UNDATED(
      "MAT-02", 422, "已退金额须有退付单位和日期", "A payment has a payer and a date, no payment has none"),
  ASKED_TWICE("MAT-03", 409, "满意度只问一次", "Satisfaction is asked once"),
  ASKED_EARLY("MAT-03", 409, "办结后才能评价", "Satisfaction is asked about what has ended"),
  NO_CONSENT("MAT-04", 422, "未经双方同意不得调解", "No session without the consent of both"),
  MEDIATION_TOO_LONG(
      "MAT-05", 422, "调解一般不超过规定期限，双方同意可以延长", "Mediation lasts longer only when both agree"),
  COURT_TOO_LATE(
      "MAT-05", 422, "司法确认应自协议生效之日起规定期限内申请", "Court confirmation was applied for too late"),
  COURT_NOT_JOINTLY(
      "MAT-05", 422, "司法确认由双方共同申请", "Both parties apply for court confirmation together"),
  COURT_WITHOUT_AGREEMENT("MAT-05", 409, "没有已生效的调解协议", "There is no agreement that took effect"),
  COURT_NOT_NAMED(
      "MAT-06", 422, "调解不成的，应告知可以向法院起诉", "Where mediation fails the parties are pointed to court"),
  PARTIES_OF_NO_DISPUTE("MAT-06", 422, "只有矛盾纠纷有当事人", "Only a dispute has parties"),
  ITEM_MISSING("GRD-09", 422, "网格内办理的事项须对应入格事项", "A matter handled in a grid names its item"),
  ITEM_UNKNOWN("GRD-09", 422, "没有此入格事项", "No such item"),
  ITEM_NOT_ADMITTED("GRD-09", 422, "受理之日该事项未准入", "The item was not admitted on the day of intake"),
  PERSON_ON_RECORD(
      "PER-04",
      422,
      "群众不建档，此来源不得记录提出人",
      "Residents are not on record: this source names no person"),
  PERSONAL_NUMBER(
      "PRV-01", 422, "文字中不得出现手机号码或身份证号码", "A text holds no phone number and no ID number"),
  NOTHING_TO_REVEAL("nothing-to-reveal", 404, "没有可查看的信息", "There is nothing to reveal"),
  NOT_UPWARDS("level-not-higher", 422, "提级只能到更高层级", "An upgrade leads to a higher level"),
  DUE_NOT_LATER("due-not-later", 422, "延期后的期限须晚于原期限", "The new due date is later"),
  OF_DISPUTES_ONLY("of-disputes-only", 422, "仅矛盾纠纷适用", "For disputes only"),
  WRONG_STATE("wrong-state", 409, "当前状态不允许此操作", "Its state does not allow this step"),
  ENDED("matter-ended", 409, "该事项已办结", "The matter has ended"),
  KIND_FIXED(
      "kind-fixed", 422, "矛盾纠纷与其他类别不能互改", "A dispute stays one, and others do not become one"),
  PLACE_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  GRID_UNKNOWN("unknown-grid", 422, "没有此网格", "No such grid"),
  GRID_ELSEWHERE("GRD-04", 422, "地点不在该网格所在地点之内", "The place is not inside the grid's place"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  MATTER_UNKNOWN("unknown-matter", 422, "没有此事项", "No such matter"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  DATES_REVERSED("dates-reversed", 422, "日期先后颠倒", "The dates are out of order"),
  CODE_MISSING("code-missing", 422, "导入的行须有编号", "A row of an import has a code"),
  CODE_TAKEN("code-taken", 409, "编号已被使用", "The code is taken"),
  MEETING_TAKEN("meeting-taken", 409, "该日会议已存在", "There is such a meeting of that day already"),
  MATTER_TWICE("matter-twice", 422, "同一事项只能列一次", "A matter is treated once in a meeting"),
  PERIOD_UNFIT("period-unfit", 422, "月调度按月、季化解按季", "Dispatch is by month, consultation by quarter");

  private final Reason reason;

  MatterIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
