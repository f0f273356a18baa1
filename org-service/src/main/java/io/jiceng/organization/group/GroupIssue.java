package io.jiceng.organization.group;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a group (组织集合); a code is the rule's id in the domain rules. */
enum GroupIssue implements ProblemCode {
  VILLAGE_IN_ANOTHER(
      "PLC-04", 422, "该村此时已参加一个联村", "The village is in a joint-village group already in that time"),
  LEAD_NOT_JOINT(
      "ORG-16", 422, "联村的牵头组织须为联村党委", "A joint-village committee leads a joint-village group"),
  NOT_A_VILLAGE(
      "ORG-16", 422, "联村的成员须为村党组织", "Members of a joint village are village organisations"),
  LEAD_IS_MEMBER(
      "ORG-16", 422, "联村党委不是本联村的成员", "A joint-village committee is no member of its own group"),
  DERIVED(
      "PLC-03", 422, "片区的成员由地点推定，不逐个登记", "The members of a place group are derived from its place"),
  PLACE_MISSING("group-place", 422, "片区须注明地点或功能区", "A place group names its place or zone"),
  PLACE_UNWANTED("group-place", 422, "只有片区注明地点", "Only a place group names a place"),
  PLACE_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  MEMBER_NOT_STANDING(
      "group-member-days", 422, "该组织在加入日期尚未成立或已撤销", "The organisation does not stand on that day"),
  MEMBER_OVERLAP("group-member-overlap", 422, "该组织此时已是成员", "It is a member already in that time"),
  NO_MEMBER("group-no-member", 422, "该组织在该日期不是成员", "It is no member on that day"),
  OUTSIDE_THE_GROUP(
      "group-member-days", 422, "成员期间超出集合的存续期间", "The membership lies outside the group's days"),
  DATES_REVERSED("dates-reversed", 422, "结束日期早于开始日期", "It ends before it begins"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  REASON_MISSING(
      "group-back-dated",
      422,
      "变更以前月份的成员须说明理由",
      "A change of months that have passed needs a reason"),
  TOO_MANY("group-size", 422, "成员超过上限", "More members than a group may have"),
  KIND_FIXED("group-kind", 422, "类别、牵头组织和地点不能改变", "Kind, lead and place do not change"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken"),
  CLOSED("group-closed", 409, "该集合已撤销", "The group is closed");

  private final Reason reason;

  GroupIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
