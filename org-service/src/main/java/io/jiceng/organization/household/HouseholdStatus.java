package io.jiceng.organization.household;

import io.jiceng.kit.code.CodeLabel;

/** Status (状态) of a household. */
public enum HouseholdStatus implements CodeLabel {
  OPEN("在册", "recorded"),
  ENDED("已销户", "ended");

  private final Label label;

  HouseholdStatus(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
