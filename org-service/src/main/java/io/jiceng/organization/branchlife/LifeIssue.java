package io.jiceng.organization.branchlife;

import io.jiceng.kit.problem.ProblemCode;

/**
 * What may be wrong with a record of branch life (组织生活); a code is the rule's id in the domain
 * rules.
 */
enum LifeIssue implements ProblemCode {
  NO_QUORUM(
      "LIFE-01",
      422,
      "到会有表决权的党员未超过应到会人数的半数，不能表决",
      "No quorum: more than half of the members with a vote must be present"),
  NOT_ADOPTED(
      "LIFE-01",
      422,
      "赞成票未超过应到会有表决权党员的半数，不能通过",
      "Not adopted: ayes must be more than half of all members with a vote"),
  BALLOT_COUNTS(
      "LIFE-01",
      422,
      "表决人数有误：赞成票不多于到会人数，到会人数不多于应到人数",
      "Ayes exceed those present, or those present exceed the entitled"),
  COMMITTEE_QUORUM(
      "LIFE-02", 422, "到会委员未超过半数，支委会不能召开", "More than half of the committee must be present"),
  COUNTS("LIFE-03", 422, "实到与免于出席人数之和超过应到人数", "Attended and excused exceed the expected"),
  NO_APPRAISAL("ORG-07", 422, "功能型党支部不开展民主评议", "A functional branch holds no appraisal"),
  WRONG_FORM(
      "life-kind",
      422,
      "该组织形式不召开此类组织生活",
      "An organisation of this form holds no gathering of this kind"),
  KIND_UNKNOWN("unknown-kind", 422, "没有此类组织生活", "No such kind of branch life"),
  AGENDA_MISSING("agenda-missing", 422, "至少须有一项议程", "At least one item of the agenda is needed"),
  HOST_MISSING("host-missing", 422, "确认前须填主持人", "A host is needed before it is confirmed"),
  NOBODY_ATTENDED(
      "attendance-missing",
      422,
      "确认前须填实到人数（大于零）",
      "Attendance above zero is needed before it is confirmed"),
  HOURS_MISSING("hours-missing", 422, "学习培训须填学时", "Training needs its class hours"),
  PAIRS_MISSING("pairs-missing", 422, "谈心谈话须填对数", "Talks need the number of pairs"),
  STUDY_FORM_MISSING("study-form-missing", 422, "学习研讨须填学习形式", "A study discussion needs its form"),
  DATE_AHEAD("date-ahead", 422, "召开日期不能晚于今天", "It cannot be held in the future"),
  NOT_STANDING(
      "organization-not-standing", 422, "该组织当日不存在", "The organisation did not stand on that day"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  MAKE_UP_PERIOD(
      "make-up-period",
      422,
      "补开所属期间须在召开日期之前结束",
      "The period made up for must have ended before the day"),
  STATUS("life-status", 422, "新记录须为草稿或已确认", "A new record is a draft or confirmed"),
  CONFIRMED_ALREADY("life-confirmed", 409, "该记录已确认", "The record is confirmed already"),
  LOCKED("life-locked", 409, "该记录已锁定，不能修改", "The record is locked with its month"),
  WITHDRAWN("life-withdrawn", 409, "该记录已撤回", "The record is withdrawn"),
  MONTH_NOT_OVER("month-not-over", 422, "只能锁定已结束的月份", "Only a month that is over can be locked");

  private final Reason reason;

  LifeIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
