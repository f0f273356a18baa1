package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeLabel;

/** Setting (领域) in which a Party organisation stands. */
public enum Setting implements CodeLabel {
  VILLAGE("村", "village"),
  COMMUNITY("社区", "community"),
  RESIDENTIAL_AREA("小区", "residential area"),
  BUILDING("楼宇、楼栋", "building"),
  GRID("网格", "grid"),
  PROPERTY_COMPANY("物业企业", "property company"),
  COOPERATIVE("合作社", "cooperative"),
  INDUSTRY_CHAIN("产业链", "industry chain"),
  ENTERPRISE("企业", "enterprise"),
  SOCIAL_ORG("社会组织", "social organisation"),
  SCHOOL("学校", "school"),
  HOSPITAL("医院", "hospital"),
  DEPARTMENT("机关", "department"),
  PROJECT_SITE("工地", "project site"),
  JOINT_VILLAGE("联村", "joint villages");

  private final Label label;

  Setting(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
