package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** The three bodies that review a demand (会审单位), BUR-02. */
public enum ReviewingBody implements CodeLabel {
  ORGANIZATION_DEPARTMENT("组织部门", "organisation department"),
  AGRICULTURE_OFFICE("农业农村部门", "agriculture office"),
  CIVIL_AFFAIRS("民政部门", "civil affairs");

  private final Label label;

  ReviewingBody(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
