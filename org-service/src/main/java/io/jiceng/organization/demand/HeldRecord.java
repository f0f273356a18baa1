package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;
import java.util.stream.Stream;

/** Values the system holds as records (系统已有数据): they are read there, never asked again. */
public enum HeldRecord implements CodeLabel {
  MEMBERS("/v1/members", "member.", "党员名册", "roster of members", "党员花名册 党员信息 党员台账 党员人数"),
  DUES("/v1/dues", "dues.", "党费收缴情况", "dues", "党费台账 党费缴纳"),
  FLOATING_MEMBERS(
      "/v1/floating-records", "floating.", "流动党员情况", "floating members", "流动党员台账 流动党员名单"),
  DEVELOPMENT(
      "/v1/development-cases", "development.", "发展党员情况", "member development", "入党积极分子名单 发展对象名单"),
  BRANCH_LIFE(
      "/v1/org-life-records", "branch-life.", "组织生活情况", "branch life", "三会一课台账 三会一课情况 组织生活台账"),
  ORGANIZATIONS("/v1/organizations", "organization.", "党组织情况", "Party organisations", "党组织名册 支部名册"),
  PLACES("/v1/places", "place.", "村、社区、小区情况", "places", "小区台账 楼宇台账"),
  GRIDS("/v1/grids", "grid.", "网格情况", "grids", "网格台账 网格名册"),
  COLLECTIVES("/v1/collectives", "collective.", "村集体经济组织情况", "collectives", "集体经济台账"),
  STATEMENTS("/v1/statements", "statement.", "村集体经济收入", "income of collectives", "集体收入 集体经济收入"),
  CONTRACTS("/v1/contracts", "contract.", "集体合同", "contracts of the collective", "合同台账 三资台账"),
  TASKS("/v1/tasks", "task.", "任务办理情况", "tasks", "任务台账 任务进展"),
  SUPERVISION("/v1/supervision-rounds", "supervision.", "督导情况", "supervision", "督导台账 督查台账");

  private final String source;
  private final String figures;
  private final Label label;
  private final String words;

  HeldRecord(String source, String figures, String zh, String en, String words) {
    this.source = source;
    this.figures = figures;
    this.label = new Label(zh, en);
    this.words = words;
  }

  /** Where it is read. */
  String source() {
    return source;
  }

  boolean isFigure(String figure) {
    return figure.startsWith(figures);
  }

  boolean isNamed(String name) {
    return name.contains(zh()) || Stream.of(words.split(" ", -1)).anyMatch(name::contains);
  }

  @Override
  public Label label() {
    return label;
  }
}
