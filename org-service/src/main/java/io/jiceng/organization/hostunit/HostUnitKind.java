package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeLabel;

/** Kind (单位类别) of a host unit. */
public enum HostUnitKind implements CodeLabel {
  ENTERPRISE("企业", "enterprise"),
  STATE_ENTERPRISE("国有企业", "state enterprise"),
  SCHOOL("学校", "school"),
  HOSPITAL("医院", "hospital"),
  INSTITUTION("其他事业单位", "other public institution"),
  SOCIAL_ORG("社会组织", "social organisation"),
  COMMUNITY_SOCIAL_ORG("社区社会组织", "community social organisation"),
  PROPERTY_COMPANY("物业企业", "property firm"),
  DEPARTMENT("机关单位", "department"),
  EMPLOYMENT_SITE("新就业群体站点", "site of a new employment group"),
  OTHER("其他", "other");

  private final Label label;

  HostUnitKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
