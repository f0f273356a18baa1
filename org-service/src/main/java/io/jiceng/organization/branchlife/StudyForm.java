package io.jiceng.organization.branchlife;

import io.jiceng.kit.code.CodeLabel;

/** Forms of study (四学联动). */
public enum StudyForm implements CodeLabel {
  READING_CLASS("读书班领学", "reading class"),
  BRANCH_STUDY("支部促学", "branch study"),
  FIELD_DISCUSSION("现场研学", "discussion in the field"),
  LECTURE_TEAM("宣讲助学", "lecture team");

  private final Label label;

  StudyForm(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
