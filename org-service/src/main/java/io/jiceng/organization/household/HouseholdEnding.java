package io.jiceng.organization.household;

import io.jiceng.kit.code.CodeLabel;

/** Ending (销户原因) of a household; SPLIT and MERGED only by their acts (HHD-02). */
public enum HouseholdEnding implements CodeLabel {
  MOVED("迁出", "moved away"),
  SPLIT("分户", "split"),
  MERGED("并户", "merged"),
  ENDED("终止", "ended");

  private final Label label;

  HouseholdEnding(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
