package io.jiceng.organization.branchlife;

import io.jiceng.kit.code.CodeLabel;

/** Kinds (类型) of branch life. */
public enum LifeKind implements CodeLabel {
  MEMBERS_MEETING("党员大会", "members' meeting"),
  COMMITTEE_MEETING("支委会", "committee meeting"),
  GROUP_MEETING("党小组会", "group meeting"),
  PARTY_LECTURE("党课", "Party lecture"),
  THEME_DAY("主题党日", "theme day"),
  LIFE_MEETING("组织生活会", "life meeting"),
  APPRAISAL("民主评议党员", "democratic appraisal of members"),
  HEART_TALK("谈心谈话", "heart-to-heart talks"),
  TRAINING("集中学习培训", "training"),
  STUDY("学习研讨", "study discussion");

  private final Label label;

  LifeKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
