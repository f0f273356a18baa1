package io.jiceng.organization.election;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with an election or a term (换届选举); a code is the rule's id. */
enum ElectionIssue implements ProblemCode {
  COMMITTEE_MISSING(
      "ORG-08", 422, "正式党员达到规定人数，应设支部委员会", "So many full members elect a branch committee"),
  COMMITTEE_TOO_EARLY(
      "ORG-08", 422, "正式党员不足规定人数，不设支部委员会", "Too few full members for a branch committee"),
  SEATS_OUT_OF_RANGE("ORG-08", 422, "支部委员会职数不符规定", "Seats of a branch committee out of range"),
  SEATS_UNUSUAL("ORG-08", 422, "支部委员会职数偏多", "Branch committees generally have fewer seats"),
  SEATS_UNFILLED("ORG-08", 422, "委员会有空缺", "The committee has vacancies"),
  POST_MISSING("ORG-08", 422, "缺少应设职务", "A post that is needed is not filled"),
  POST_TAKEN_TWICE("ORG-08", 422, "职务重复", "A post is filled twice"),
  POST_UNEXPECTED(
      "ORG-08", 422, "不设委员会时只选书记和副书记", "Without a committee there are secretary and deputy only"),
  TOO_MANY_ELECTED("ORG-08", 422, "当选人数超过职数或候选人数", "More are elected than seats or candidates"),
  NOT_ELECTED("ORG-09", 422, "该组织由上级派出或不换届", "This body is dispatched or has no term"),
  NO_TERM("ORG-10", 422, "没有可提前或延期的任期", "There is no term to shift"),
  KIND_TOO_EARLY("ORG-10", 422, "距任期届满尚早，应按提前换届办理", "Long before the term's end: it is EARLY"),
  KIND_TOO_LATE("ORG-10", 422, "已过届满日期，应按延期换届办理", "The term has ended: it is LATE"),
  NOT_EARLY("ORG-10", 422, "选举日期不早于任期届满", "The day is not before the term's end"),
  NOT_LATE("ORG-10", 422, "选举日期未过任期届满", "The day is not after the term's end"),
  NOT_APPROVED(
      "ORG-10", 422, "提前或延期换届须经上级批准", "Early and late elections need the superior's approval"),
  SHIFT_TOO_LONG("ORG-10", 422, "提前或延期超过规定期限", "The shift is too long"),
  EXTENSION_NOT_AFTER_END(
      "ORG-10", 422, "延长日期须晚于任期届满", "The extension does not pass the term's end"),
  DELEGATES_NOT_DUE(
      "ORG-11",
      422,
      "党员人数不足且不分散，应开党员大会",
      "Neither so many members nor dispersed: all members elect"),
  DELEGATES_NOT_APPROVED("ORG-11", 422, "召开代表大会须经批准", "A delegates' meeting needs approval"),
  DELEGATES_MISSING("ORG-11", 422, "未填代表数", "The number of delegates is missing"),
  DELEGATES_UNEXPECTED("ORG-11", 422, "党员大会没有代表", "A members' meeting has no delegates"),
  TOO_FEW_ATTENDED("ORG-12", 422, "到会人数不足，选举无效", "Too few attended: the election is not valid"),
  TOO_FEW_VOTES("ORG-12", 422, "得票未过规定比例", "Too few votes"),
  TOO_FEW_CANDIDATES("ORG-12", 422, "委员候选人差额不足", "Too few candidates for the seats"),
  MORE_ATTENDED_THAN_ENTITLED("ORG-13", 422, "到会人数超过有选举权人数", "More attended than are entitled"),
  MORE_VOTES_THAN_ATTENDED("ORG-12", 422, "得票超过到会人数", "More votes than people attended"),
  NOBODY_ENTITLED("ORG-13", 422, "没有有选举权的人", "Nobody is entitled to vote"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  BEFORE_FOUNDING("before-founding", 422, "日期早于成立日期", "The date precedes the founding"),
  CLOSED("organization-closed", 409, "该组织已撤销", "The organisation is closed"),
  NOT_AFTER_LATEST(
      "election-before-latest",
      422,
      "选举日期不晚于本届任期开始",
      "It does not lie after the start of the term"),
  ALREADY_KNOWN("election-known", 409, "该日选举已登记", "An election of this day is on record"),
  NAMED_TWICE("named-twice", 422, "同一组织以两种名称列入", "One organisation is listed under two names"),
  NOT_LATEST("election-not-latest", 409, "只能撤销最近一次选举", "Only the latest election can be withdrawn"),
  WITHDRAWN("election-withdrawn", 409, "该选举登记已撤销", "The election is withdrawn"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation");

  private final Reason reason;

  ElectionIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
