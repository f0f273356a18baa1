package io.jiceng.organization.hostunit;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a host unit (单位); a code is the rule's id in the domain rules. */
enum HostUnitIssue implements ProblemCode {
  SECTOR_NAMED(
      "HST-01",
      409,
      "该单位的党组织已按其类别统计，请先解除关联再更改类别",
      "Organisations of the unit take its sector: take the unit off them before it changes"),
  ESTIMATE_WITHOUT_SOURCE(
      "HST-02", 422, "估计数须注明来源和日期", "An estimate states its source and its day"),
  SYSTEM_OF_OTHER_KIND(
      "HST-03",
      422,
      "该类单位没有此领导体制",
      "Units of this kind have no such leadership system: schools, hospitals and state enterprises only"),
  NO_ORGANIZATION(
      "HST-03",
      422,
      "党组织领导的校长（院长）负责制须有存续的党组织",
      "A head under the Party organisation needs an open organisation of the unit"),
  NOT_INCUBATED("HST-04", 422, "仅社区社会组织有孵化阶段", "Only community social bodies are incubated"),
  STAGE_MISSING("HST-04", 422, "须注明阶段", "A step names a stage"),
  STEP_SKIPPED("HST-04", 422, "孵化阶段须逐级进行", "A step needs the one before it"),
  STEP_TOO_EARLY("HST-04", 422, "日期须晚于上一阶段", "The step is dated on or before the one before it"),
  BRANCH_MISSING(
      "HST-04", 422, "须注明所在联合党支部或单独组建的党支部", "A joint branch, or a branch of its own, is named"),
  BRANCH_NOT_MEANT("HST-04", 422, "此阶段不填党支部", "This stage names no branch"),
  INSTRUCTOR_MISSING("HST-04", 422, "须注明党建指导员", "An instructor is named"),
  BRANCH_FORM("HST-04", 422, "党组织形式与阶段不符", "The form of the organisation does not fit the stage"),
  BRANCH_OF_OTHER_UNIT(
      "HST-04",
      422,
      "该党支部不属于本单位",
      "The branch is not one of this unit: its hostUnitId names another"),
  BRANCH_TOO_SMALL(
      "ORG-01", 422, "正式党员不足，不能单独组建党支部", "Too few full members for a branch of its own"),
  BRANCH_CLOSED(
      "organization-closed", 422, "该组织当日未存续", "The organisation did not stand on the day"),
  SERVED_ALREADY(
      "HST-06",
      422,
      "该小区同期已有物业服务",
      "The compound is served, or managed by its owners, on these days"),
  NOT_A_FIRM("HST-06", 422, "只有物业企业服务小区", "Only property firms serve compounds"),
  NOT_A_COMPOUND("HST-06", 422, "不是存续的小区", "It is no compound that stood on the day"),
  FIRM_UNKNOWN("unknown-host-unit", 422, "没有此单位", "No such host unit"),
  SERVICE_ENDED("service-ended", 409, "该物业服务已终止", "The service has ended"),
  PLACE_UNKNOWN("unknown-place", 422, "没有此地点", "No such place"),
  ORGANIZATION_UNKNOWN("unknown-organization", 422, "没有此组织", "No such organisation"),
  ORGANIZATION_CLOSED("organization-closed", 422, "该组织已撤销", "The organisation is closed"),
  ORGANIZATION_FIXED(
      "host-unit-organization",
      422,
      "归口党组织的变更须通过归口调整办理",
      "Another organisation takes a transfer with a date"),
  SAME_ORGANIZATION("same-organization", 422, "已归口该组织", "It answers to this organisation already"),
  TRANSFER_BEFORE_START(
      "transfer-before-start",
      422,
      "调整日期不晚于现归口开始日期",
      "The transfer does not come after the start of the present answering"),
  KIND_FIXED("host-unit-kind", 422, "单位类别不能更改", "The kind of a unit does not change"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  DATES_REVERSED("dates-reversed", 422, "终止日期早于开始日期", "It ends before it begins"),
  BEFORE_OPENING("before-opening", 422, "日期早于单位设立", "The day lies before the unit opened"),
  BEFORE_KNOWN(
      "before-known-state", 422, "日期早于已登记的情况", "The day lies before what is known already"),
  NOT_LATEST("not-latest", 409, "不是该事项最近一次登记", "It is not what was stated last on the topic"),
  FIRST_STAGE("HST-04", 409, "初始阶段不能撤回", "The stage it began with is no step"),
  CLOSED_BEFORE_FACT(
      "before-known-state", 422, "注销日期早于已登记的情况", "It closes before something that is known of it"),
  CODE_TAKEN("code-taken", 409, "代码已被使用", "The code is taken"),
  CREDIT_CODE_TAKEN("credit-code-taken", 409, "统一社会信用代码已登记", "The credit code is taken"),
  STILL_SERVES("HST-06", 409, "该企业仍在服务小区", "The firm still serves compounds"),
  CLOSED("host-unit-closed", 409, "该单位已注销", "The unit is closed");

  private final Reason reason;

  HostUnitIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
