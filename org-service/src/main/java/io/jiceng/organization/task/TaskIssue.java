package io.jiceng.organization.task;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a task list or a task (清单、任务); a code is the rule's id. */
enum TaskIssue implements ProblemCode {
  PERIODIC(
      "TSK-01",
      422,
      "有周期的事项须写明每周期至少几次、以何种记录为准；无周期的不写次数",
      "A periodic item names its minimum and the records that satisfy it; others name no minimum"),
  ASPECT_UNKNOWN("TSK-01", 422, "清单中没有此方面", "The list has no such aspect"),
  NUMBER_TWICE("TSK-01", 422, "序号重复", "Numbers are given once"),
  TYPE_TAKEN(
      "TSK-02", 409, "该党支部本年度已有此类清单", "The branch has its list of this type and year already"),
  NOT_A_BRANCH("TSK-02", 422, "五项清单属于党支部", "The five lists are those of branches"),
  POSTING(
      "TSK-03",
      422,
      "联系点清单须挂在任职上，其他清单不挂",
      "A list of a contact point hangs on a posting, others do not"),
  LEDGER_KIND("ledger-kind", 422, "台账须写明类别，其他清单不写", "A ledger names its kind, others do not"),
  ANSWERED_TWICE(
      "TSK-04",
      422,
      "同一任务中每个单位只作为一次责任单位，责任单位不得同时为牵头或配合单位",
      "A unit answers once in a task, and does not lead or join what it answers for"),
  LEAD_LEVELS("TSK-04", 422, "每一层级只有一个牵头单位", "One lead unit a level"),
  WRONG_STATE("TSK-04", 409, "当前状态不能进行此步骤", "This step is not possible in the present state"),
  REASON_MISSING("TSK-04", 422, "退回须说明理由", "A return gives its reason"),
  OWN_CHECK("TSK-04", 403, "反馈人不得审核自己的反馈", "Who replied does not check"),
  CLOSED("task-closed", 409, "任务已撤回", "The task is withdrawn"),
  LIST_UNKNOWN("unknown-list", 422, "没有此清单", "No such list"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  ORGANIZATION_CLOSED("organization-closed", 422, "该组织已撤销", "The organisation is closed"),
  DATES_REVERSED("dates-reversed", 422, "日期早于下达日期", "The date lies before the issue"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken");

  private final Reason reason;

  TaskIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
