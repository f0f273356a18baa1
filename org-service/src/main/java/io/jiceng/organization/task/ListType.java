package io.jiceng.organization.task;

import io.jiceng.kit.code.CodeLabel;

/** Type of a task list (清单类型); the first five are those every branch has each year (TSK-02). */
public enum ListType implements CodeLabel {
  STUDY("学习清单", "study"),
  ACTIVITY("活动清单", "activities"),
  BASIC_TASK("基础任务清单", "basic tasks"),
  CONTACT_POINT("领导联系点清单", "leader's contact point"),
  SECTOR_FEATURE("领域特色载体清单", "feature of the sector"),
  RESPONSIBILITY("责任清单", "responsibilities"),
  KEY_TASK("重点任务清单", "key tasks"),
  LEDGER("台账", "ledger");

  private final Label label;

  ListType(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /** One of the five every branch has each year (TSK-02). */
  boolean isOfBranches() {
    return switch (this) {
      case STUDY, ACTIVITY, BASIC_TASK, CONTACT_POINT, SECTOR_FEATURE -> true;
      case RESPONSIBILITY, KEY_TASK, LEDGER -> false;
    };
  }

  boolean isOnceAYear() {
    return isOfBranches() || this == LEDGER;
  }

  @Override
  public Label label() {
    return label;
  }
}
