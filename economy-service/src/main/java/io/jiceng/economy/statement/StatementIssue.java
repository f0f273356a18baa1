package io.jiceng.economy.statement;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a statement (收支报表). */
enum StatementIssue implements ProblemCode {
  COLLECTIVE_UNKNOWN("unknown-collective", 422, "没有此集体经济组织", "No such collective"),
  ACCOUNT_TWICE("account-repeated", 422, "同一科目只能填一次", "An account may be given once"),
  PERIOD_TAKEN("statement-period-taken", 409, "该期间已有报表", "The period has a statement already"),
  OTHER_GRAIN(
      "statement-grain",
      409,
      "该年度已按其他周期填报",
      "The year has statements of another grain: nothing may count twice"),
  PERIOD_AHEAD("period-ahead", 422, "期间尚未开始", "The period has not begun"),
  PERIOD_NOT_OVER("period-not-over", 422, "期间尚未结束，不能报送", "The period is not over"),
  NOT_OPEN(
      "statement-not-open",
      409,
      "报表已报送，不能修改",
      "A submitted statement is not changed; it can be returned"),
  WRONG_STATE(
      "statement-state", 409, "报表当前状态不允许此操作", "The state of the statement does not allow this"),
  LOCKED("statement-locked", 409, "报表已锁定，须申请更正", "The statement is locked: ask for a correction"),
  NOT_LOCKED(
      "statement-not-locked", 409, "报表未锁定，无须更正", "Only a locked statement needs a correction"),
  STATE_NOT_ALLOWED(
      "statement-state-import",
      422,
      "只有平台或管理员可导入已接受的报表",
      "Only platform or admin may import accepted statements"),
  CORRECTION_OPEN("correction-open", 409, "已有待批的更正申请", "A correction waits for approval already"),
  CORRECTION_DECIDED("correction-decided", 409, "更正申请已办结", "The correction is decided"),
  CORRECTION_OWN(
      "correction-own", 409, "申请人不能批准自己的申请", "Nobody approves a correction of their own"),
  CORRECTION_SAME("correction-same", 422, "更正内容与现有金额相同", "The correction changes nothing"),
  INCOME_JUMP(
      "statement-income-jump",
      422,
      "总收入与上年相比变动超过 50%，请说明原因",
      "Income differs by more than half from the year before: a note is asked for");

  private final Reason reason;

  StatementIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
