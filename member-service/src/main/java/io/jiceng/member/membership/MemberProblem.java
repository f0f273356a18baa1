package io.jiceng.member.membership;

import io.jiceng.kit.problem.ProblemCode;

/** Why an act on a membership is refused. */
enum MemberProblem implements ProblemCode {
  NOT_A_BRANCH(
      "ORG-14",
      422,
      "党员的正式组织关系须在党支部或联合党支部",
      "A formal relation is kept by a branch or joint branch"),
  FUNCTIONAL_BRANCH("ORG-07", 422, "功能型党支部不接收组织关系", "A functional branch keeps no formal relation"),
  BRANCH_CLOSED("branch-closed", 422, "该党组织已撤销", "The branch is closed"),
  BRANCH_NOT_FOUNDED(
      "branch-not-founded", 422, "该党组织当时尚未成立", "The branch was not founded on that day"),
  IN_FUTURE("date-in-future", 422, "日期不能晚于今天", "The date is in the future"),
  TOO_YOUNG("FZ-05", 422, "入党时须年满18周岁", "A member was at least 18 on the day of admission"),
  FULL_SINCE_MISSING(
      "full-since-missing", 422, "正式党员须填写转正日期", "A full member has a day of conversion"),
  FULL_SINCE_UNEXPECTED(
      "full-since-unexpected", 422, "预备党员没有转正日期", "A probationary member has no day of conversion"),
  FULL_BEFORE_JOINED(
      "full-before-joined", 422, "转正日期不能早于入党日期", "Conversion is not before admission"),
  RELATION_BEFORE_JOINED(
      "MEM-01", 422, "组织关系不能早于入党日期", "The relation does not begin before membership"),
  STATUS_NOT_NORMAL(
      "status-not-normal", 422, "登记时党籍状态须为正常", "A member is put on record with status NORMAL"),
  ENDED("MEM-04", 409, "党籍已终止", "The membership has ended"),
  BEFORE_CURRENT_PERIOD(
      "before-current-period",
      422,
      "日期早于当前组织关系时段的开始",
      "The date is before the current period of the relation began"),
  SAME_BRANCH("same-branch", 422, "党员已在该党支部", "The member is in this branch already"),
  NOT_PROBATIONARY("not-probationary", 409, "该党员不是预备党员", "The member is not on probation"),
  PROBATION_TOO_SHORT("DEV-01", 422, "预备期不足一年", "Probation lasts at least twelve months"),
  NOT_A_DEPARTURE("not-a-departure", 422, "该状态不表示离开", "This status is no departure"),
  MEMBER_KNOWN("member-known", 409, "此人已有党籍登记", "This person is a member on record already"),
  MEMBERSHIP_DIFFERS(
      "membership-differs",
      409,
      "与已登记的党籍信息不符，请通过相应业务办理",
      "Branch, category and dates of a known member change by acts only"),
  IDENTIFIER_TAKEN(
      "identifier-taken", 409, "外部标识已用于他人", "The identifier belongs to another member"),
  LOGIN_RESERVED(
      "login-reserved",
      403,
      "登录标识只能由管理员或平台登记",
      "Only administrators and platforms name the login of a member"),
  NOTHING_SOUGHT(
      "nothing-sought", 422, "请给出姓名、党支部或公民身份号码", "Give a name, a branch or an ID number"),
  NOTHING_TO_REVEAL("nothing-to-reveal", 404, "没有登记此项", "Nothing of this kind is on record");

  private final Reason reason;

  MemberProblem(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
