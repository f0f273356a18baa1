package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeLabel;

/** What is known of a unit from a day on (单位情况事项). */
enum FactTopic implements CodeLabel {
  PARTY_CLAUSE("党建入章", "Party clause in the charter"),
  CROSS_APPOINTED("双向进入、交叉任职", "cross appointment"),
  SECRETARY_IS_HEAD("主要负责人任书记", "secretary heads the unit"),
  LEADERSHIP_SYSTEM("领导体制", "leadership system"),
  EMPLOYEES("职工数", "employees"),
  POPULATION("群体估计数", "population estimate"),
  INSTRUCTOR("党建指导员", "Party-building instructor"),
  BODY_STAGE("社会组织孵化阶段", "incubation stage of the body"),
  ORGANIZATION_STAGE("党组织孵化阶段", "incubation stage of its organisation");

  private final Label label;

  FactTopic(String zh, String en) {
    this.label = new Label(zh, en);
  }

  boolean isStage() {
    return this == BODY_STAGE || this == ORGANIZATION_STAGE;
  }

  boolean isEstimate() {
    return this == EMPLOYEES || this == POPULATION;
  }

  @Override
  public Label label() {
    return label;
  }
}
