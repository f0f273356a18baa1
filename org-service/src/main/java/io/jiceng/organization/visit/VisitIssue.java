package io.jiceng.organization.visit;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a visit or a weekly note; a code is the rule's id. */
enum VisitIssue implements ProblemCode {
  MORE_KEY_THAN_PEOPLE(
      "VIS-01", 422, "重点帮扶对象人次不能多于走访人次", "More key-assistance recipients than people visited"),
  PERSONAL_NUMBER(
      "PRV-01", 422, "文字中不得出现手机号码或身份证号码", "A text holds no phone number and no ID number"),
  PLACE_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  GRID_UNKNOWN("unknown-grid", 422, "没有此网格", "No such grid"),
  GRID_ELSEWHERE("GRD-04", 422, "地点不在该网格所在地点之内", "The place is not inside the grid's place"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  NOT_MONDAY("not-monday", 422, "须为该周周一", "The Monday of the week"),
  CODE_MISSING("code-missing", 422, "导入的行须有编号", "A row of an import has a code"),
  CODE_TAKEN("code-taken", 409, "编号已被使用", "The code is taken"),
  NOTE_TAKEN("note-taken", 409, "该周纪实已存在", "There is a note of that week already"),
  CANCELLED("visit-cancelled", 409, "该走访记录已作废", "The visit is cancelled");

  private final Reason reason;

  VisitIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
