package io.jiceng.organization.grid;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a grid (网格); a code is the rule's id in the domain rules. */
enum GridIssue implements ProblemCode {
  RURAL_SIZE(
      "GRD-01",
      422,
      "农村微网格或中心户的户数超出范围，请说明理由",
      "Households outside the range for micro-grids or central households: give a reason"),
  URBAN_SIZE(
      "GRD-02",
      422,
      "城市网格的户数超出范围，请说明理由",
      "Households outside the range for urban grids: give a reason"),
  OUTSIDE_PARENT("GRD-04", 422, "所在地点不在上级网格的地点之内", "The place is not inside the parent's place"),
  LEAVES_OUT(
      "GRD-04", 422, "下级网格或在册户不在该地点之内", "Grids below or households are not inside the place"),
  PARENT_LEVEL("GRD-04", 422, "上级网格的层级不符", "The level of the parent does not fit"),
  PARENT_UNKNOWN("unknown-grid", 422, "没有此上级网格", "No such parent grid"),
  PARENT_CLOSED("parent-closed", 422, "上级网格已撤销", "The parent grid is closed"),
  PLACE_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  BRANCH_FORM(
      "GRD-06",
      422,
      "网格上应为党支部或联合党支部，微网格上应为党小组",
      "A grid has a branch or joint branch, a micro-grid a group"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  SECOND_LAYER(
      "GRD-10",
      422,
      "该地点的户已在其他网格内，不得重复建格",
      "The households of the place are in other grids already: no second layer of grids"),
  BEFORE_STATE("before-state", 422, "早于最近一次变更的生效日期", "Earlier than the day of the latest change"),
  KEYS_DIFFER("HHD-04", 422, "在册户数与申报户数不一致", "Recorded households differ from the declared number"),
  DATES_REVERSED("dates-reversed", 422, "撤销日期早于设立日期", "It closes before it opens"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken"),
  LEVEL_FIXED("grid-level", 422, "层级和上级不能改变", "Level and parent do not change"),
  CLOSED("grid-closed", 409, "该网格已撤销", "The grid is closed"),
  HAS_HOUSEHOLDS(
      "GRD-04",
      409,
      "该网格仍有在册户，请先迁移或合并网格",
      "Households are recorded in it: move them or merge the grid"),
  HAS_CHILDREN("grid-has-children", 409, "该网格仍有下级", "The grid has grids below it");

  private final Reason reason;

  GridIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
