package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeLabel;

/** Stage (党组织孵化阶段) of the organisation of a community social body (HST-04). */
enum OrganizationStage implements CodeLabel {
  NONE("未建", "none"),
  INSTRUCTOR("派指导员", "instructor"),
  JOINT_BRANCH("联合党支部", "joint branch"),
  OWN_BRANCH("单独党支部", "branch of its own");

  private final Label label;

  OrganizationStage(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /** Each stage needs the one before it (HST-04). */
  boolean follows(OrganizationStage before) {
    return switch (this) {
      case NONE -> false;
      case INSTRUCTOR -> before == NONE;
      case JOINT_BRANCH -> before == INSTRUCTOR;
      case OWN_BRANCH -> before == JOINT_BRANCH;
    };
  }

  /** Whether the stage names the branch that it stands for. */
  boolean namesBranch() {
    return this == JOINT_BRANCH || this == OWN_BRANCH;
  }

  @Override
  public Label label() {
    return label;
  }
}
