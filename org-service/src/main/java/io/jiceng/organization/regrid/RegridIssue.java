package io.jiceng.organization.regrid;

import io.jiceng.kit.problem.ProblemCode;

/**
 * What may stand against a merger or split of grids; a code is the rule's id in the domain rules.
 */
enum RegridIssue implements ProblemCode {
  ITSELF("GRD-08", 422, "不能并入自身", "A grid is not merged into itself"),
  OTHER_LEVEL("GRD-08", 422, "须为同一层级", "Both grids are of one level"),
  OTHER_PARENT("GRD-08", 422, "须在同一上级网格内", "Both lie in the same grid above"),
  NOT_OPEN("grid-closed", 409, "网格已撤销", "The grid is closed"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  TOO_EARLY(
      "GRD-08", 422, "早于网格设立或最近一次变更", "Earlier than the opening or the latest change of a grid"),
  OUTSIDE(
      "GRD-04", 422, "下级网格或户不在接收网格的地点之内", "A grid below or a household is not inside the place"),
  PARTS("GRD-08", 422, "拆分至少为两个网格", "A split makes at least two grids"),
  CHILD_LEFT("GRD-08", 422, "每个下级网格须划入且只划入一个新网格", "Each grid below goes to exactly one part"),
  HOUSEHOLD_LEFT(
      "GRD-04",
      422,
      "每个未划入下级网格的户须划入且只划入一个新网格",
      "Each household in no grid below goes to exactly one part"),
  FOREIGN("GRD-08", 422, "不属于该网格", "Not one of this grid"),
  TOO_LARGE("too-large", 422, "一次最多 5000 户", "At most 5000 households at once");

  private final Reason reason;

  RegridIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
