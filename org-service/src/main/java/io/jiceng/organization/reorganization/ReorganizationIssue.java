package io.jiceng.organization.reorganization;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a reorganisation (党组织调整); a code is the rule's id. */
enum ReorganizationIssue implements ProblemCode {
  TOO_FEW_FULL_MEMBERS("ORG-01", 422, "调整后正式党员不足规定人数", "Too few full members afterwards"),
  TOO_MANY_UNITS("ORG-02", 422, "调整后联合党支部覆盖单位偏多", "The joint branch covers many units afterwards"),
  TOO_MANY_MEMBERS("ORG-03", 422, "调整后党支部党员偏多，宜分设", "The branch is large afterwards"),
  FUNCTIONAL(
      "ORG-07", 422, "功能型党组织没有正式组织关系，不能与其他党组织合并", "Functional bodies hold no formal relations"),
  FORMS_DIFFER("ORG-15", 422, "两个党组织的形式不能合并", "Organisations of these forms cannot become one"),
  NOT_A_BRANCH("ORG-14", 422, "只有党支部之间可以划转党员", "Members go from branch to branch only"),
  MEMBER_TWICE("ORG-14", 422, "同一党员列入两处", "A member is named twice"),
  COUNT_DIFFERS("ORG-05", 422, "申报人数与划转名单不符", "The declared number differs from the list"),
  SAME_ORGANIZATION("same-organization", 422, "不能与自身合并", "It cannot merge with itself"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  NAMED_TWICE("named-twice", 422, "同一组织列入两次", "An organisation is named twice"),
  NOT_HELD("not-held", 422, "该组织没有此记录", "The organisation holds no such record"),
  RECORD_TWICE("named-twice", 422, "同一记录列入两处", "A record is named twice"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  BEFORE_FOUNDING("before-founding", 422, "生效日期早于成立日期", "The day precedes a founding"),
  FOUNDED_ON_DIFFERS("founded-on", 422, "新设组织的成立日期应为生效日期", "A part is founded on the first day"),
  CLOSED("organization-closed", 409, "该组织已撤销", "The organisation is closed"),
  TOO_LARGE("reorganization-too-large", 422, "涉及过多，请分批办理", "Too much at once: do it in parts"),
  RUNNING("reorganization-running", 409, "所涉组织另有调整在办", "Another reorganisation is under way"),
  PREVIEW_NEEDED("preview-needed", 422, "须先预览并填写预览摘要", "Name the digest of the preview"),
  OUTDATED("preview-outdated", 409, "预览之后情况已变化，请重新预览", "The world has changed since the preview"),
  NOT_FAILED("reorganization-not-failed", 409, "只有未能办理的调整可以重办", "Only what failed can be resumed");

  private final Reason reason;

  ReorganizationIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
