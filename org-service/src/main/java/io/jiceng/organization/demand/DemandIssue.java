package io.jiceng.organization.demand;

import io.jiceng.kit.problem.ProblemCode;

/**
 * Why something may not be asked of grassroots units; a code is the rule's id (RULES section 12).
 */
enum DemandIssue implements ProblemCode {
  OVER_BUDGET(
      "BUR-01",
      422,
      "超出单位每月用时上限，请先退出已有事项或减少用时",
      "Above the unit's minutes a month: end something that is in force, or ask for less"),
  HELD("BUR-01", 409, "系统已有此项数据，不得重复填报", "The system holds this value already"),
  VALUES_MISSING(
      "BUR-01", 422, "表格、填报项、上传材料须写明要什么内容", "A form, field or upload names what it asks for"),
  ASKS_NOBODY("BUR-01", 422, "所选范围内没有对象单位", "No unit of the subtree is asked"),
  DUE_MISSING("BUR-01", 422, "一次性事项须写明完成日期，其他事项不写", "Only what is asked once has a due date"),
  NEGATIVE(
      "BUR-02", 422, "属负面清单，不得要求基层承担", "On the negative list: never asked of grassroots units"),
  RESOURCES_MISSING(
      "BUR-02", 422, "交办工作事务须同时明确经费和人员", "A duty names the money and the staff that come with it"),
  UNDECIDED(
      "BUR-02",
      409,
      "已超过20个工作日未批准，视为不批准，请重新申请",
      "Not decided in time, so not approved: apply again"),
  WRONG_STATE("BUR-02", 409, "当前状态不能进行此步骤", "This step is not possible in the present state"),
  OWN_REVIEW("BUR-02", 403, "申请人不得会审、批准自己的申请", "Applicants neither review nor approve their own"),
  REVIEWED_TWICE("BUR-02", 409, "该单位已会审", "This body has reviewed it already"),
  REASON_MISSING("BUR-02", 422, "不同意须说明理由", "A disagreement gives its reason"),
  NO_PERMIT(
      "BUR-02",
      422,
      "要求基层填表、上传须注明已准入且在执行中的事项（demandId），且对象单位在其范围内",
      "A form or upload asked of grassroots units names a demand in force that asks these units"
          + " (demandId)"),
  HAS_PERMIT("BUR-02", 409, "该事项已准入并在执行中，如有异议请在年度复核时提出", "This demand has its permit"),
  ANSWERED("BUR-02", 409, "该异议已答复", "The objection is answered already"),
  NOT_LISTED("BUR-03", 422, "不在牌子、机制、证明清单之内", "Not on the list of signs, mechanisms, certificates"),
  LISTED_KIND(
      "BUR-03",
      422,
      "牌子、机制、证明须注明清单项，其他事项不注明",
      "Only signs, mechanisms, certificates name a list item"),
  SILENT("BUR-05", 422, "长期未更新，建议关停", "No post for long: proposed for closing"),
  USER_LIST("BUR-05", 422, "不得收集用户名单", "No list of users is asked"),
  MERGED_INTO_ITSELF("BUR-05", 422, "须并入另一执行中的同类事项", "It is merged into another one in force"),
  NO_PLATFORM("BUR-05", 422, "仅适用于应用程序、公众账号、工作群", "For apps, accounts and chat groups only"),
  PERSON_RANKING("BUR-06", 422, "不得对个人排名", "People are not ranked"),
  SORTED_BY_POINTS(
      "BUR-06",
      422,
      "积分按户编号公布，不得按积分排序，不评最好最差",
      "Points are shown by list number, never in order of points"),
  FORCED_TRACE("section-12", 422, "不得强制拍照、定位、打卡", "No forced photo, location or check-in"),
  FORCED_USE(
      "section-12",
      422,
      "不得强制下载，不得以在线时长、点赞评价工作",
      "No forced install; online time and likes judge nobody's work"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken"),
  DATE_BEFORE("dates-reversed", 422, "日期早于上一步骤", "The date lies before that of the step before"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead");

  private final Reason reason;

  DemandIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
