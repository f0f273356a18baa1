package io.jiceng.organization.party;

import io.jiceng.kit.problem.ProblemCode;

/**
 * What may be wrong with a Party organisation (党组织); a code is the rule's id in the domain rules.
 */
enum OrganizationIssue implements ProblemCode {
  TOO_FEW_FULL_MEMBERS("ORG-01", 422, "党支部正式党员不足规定人数", "A branch needs more full members"),
  TOO_MANY_UNITS("ORG-02", 422, "联合党支部覆盖单位偏多", "The joint branch covers many units"),
  BRANCH_TOO_LARGE(
      "ORG-03",
      422,
      "党支部党员偏多，宜分设或升格为党总支",
      "The branch is large: split it or raise it to a general branch"),
  TOO_SMALL_FOR_GENERAL_BRANCH(
      "ORG-04",
      422,
      "党员人数不足以设党总支，且未说明工作需要",
      "Too few members for a general branch without a stated need"),
  TOO_SMALL_FOR_COMMITTEE("ORG-04", 422, "党员人数不足以设党委", "Too few members for a committee"),
  COMMITTEE_NOT_APPROVED(
      "ORG-04",
      422,
      "村设党委须经县级党委批准",
      "A village committee needs the approval of the county committee"),
  PROJECT_TOO_SHORT(
      "ORG-06", 422, "工程期限较短，宜设临时党支部", "The project is short: a temporary branch serves better"),
  PROJECT_LONG_ENOUGH(
      "ORG-06", 422, "工程期限较长，应设正式党支部", "The project is long enough for a regular branch"),
  TASK_WITHOUT_END(
      "ORG-06",
      422,
      "临时党组织未注明任务结束日期",
      "The temporary organisation does not say when its task ends"),
  TASK_ENDED(
      "ORG-06",
      422,
      "任务已结束，临时党组织应予撤销",
      "The task has ended: the temporary organisation is to be closed"),
  FORM_NOT_FUNCTIONAL("ORG-07", 422, "党委、党工委不能是功能型", "A committee cannot be functional"),
  PARENT_FORM_TOO_LOW("ORG-15", 422, "上级组织形式不高于本组织", "The form of the parent is not higher"),
  PARENT_PLACE_TOO_LOW(
      "ORG-15", 422, "上级党委所在地点层级不高于本组织", "The place of the parent committee is not higher"),
  UNDER_ITSELF("ORG-15", 422, "不能隶属于自身或其下级", "An organisation cannot stand under itself"),
  PLACE_MISSING("ORG-15", 422, "除根组织外须注明所在地点", "Only a root may be without a place"),
  NOT_A_COMMITTEE("ORG-16", 422, "联村组织须为党委", "A joint-village organisation is a committee"),
  HOST_UNIT_UNKNOWN("unknown-host-unit", 422, "没有此单位", "No such host unit"),
  HOST_UNIT_CLOSED("host-unit-closed", 422, "该单位当时已注销", "The host unit was closed by then"),
  SECTOR_OF_UNIT(
      "HST-01",
      422,
      "两新、三新类别以所在单位为准，与其不符",
      "The sector is taken from the host unit, which states another"),
  PLACE_UNKNOWN("unknown-place", 422, "所在地点不存在", "The place does not exist"),
  ROOT_NOT_IN_CLAIM(
      "root-out-of-scope", 403, "无权设立根组织", "Only a caller whose scope names it may found a root"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  PARENT_UNKNOWN("unknown-organization", 422, "没有此上级组织", "No such parent organisation"),
  PARENT_CLOSED("parent-closed", 422, "上级组织已撤销", "The parent is closed"),
  SAME_PARENT("same-parent", 422, "已隶属于该组织", "The organisation already stands under this parent"),
  MOVE_BEFORE_FOUNDING("move-before-founding", 422, "调整日期早于成立日期", "The move precedes the founding"),
  MOVE_BEFORE_CURRENT_LINK(
      "move-before-link",
      422,
      "调整日期早于现隶属关系开始日期",
      "The move precedes the start of the current interval"),
  CHANGE_BEFORE_CURRENT_STATE(
      "change-before-state",
      422,
      "生效日期早于现状态开始日期",
      "The change precedes the start of the current state"),
  FOUNDED_AFTER_CHANGE(
      "founded-after-change",
      422,
      "成立日期晚于已登记的变更",
      "The founding date lies after a recorded change"),
  ALREADY_CLOSED("organization-closed", 409, "该组织已撤销", "The organisation is closed"),
  CLOSED_BEFORE_FOUNDING(
      "closed-before-founding",
      422,
      "撤销日期早于成立日期或最近变更",
      "The closure precedes the founding or the latest change"),
  HAS_CHILDREN("organization-has-children", 409, "该组织仍有下级组织", "The organisation has children"),
  HAS_MOVE_AHEAD("move-ahead", 409, "该组织有尚未生效的调整", "A move of the organisation lies ahead");

  private final Reason reason;

  OrganizationIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
