package io.jiceng.organization.party;

import io.jiceng.kit.code.CodeLabel;
import org.jspecify.annotations.Nullable;

/** Form (形式) of a Party organisation, ranked as ORG-15 ranks them. */
public enum Form implements CodeLabel {
  COMMITTEE(4, "611", "911", "党委", "committee"),
  WORK_COMMITTEE(4, null, null, "党工委", "work committee"),
  GENERAL_BRANCH(3, "621", "921", "党总支", "general branch"),
  BRANCH(2, "631", "931", "党支部", "branch"),
  JOINT_BRANCH(2, "632", "932", "联合党支部", "joint branch"),
  GROUP(1, null, null, "党小组", "Party group");

  private final int rank;
  private final @Nullable String interopCode;
  private final @Nullable String temporaryInteropCode;
  private final Label label;

  Form(
      int rank,
      @Nullable String interopCode,
      @Nullable String temporaryInteropCode,
      String zh,
      String en) {
    this.rank = rank;
    this.interopCode = interopCode;
    this.temporaryInteropCode = temporaryInteropCode;
    this.label = new Label(zh, en);
  }

  boolean isAbove(Form other) {
    return rank > other.rank;
  }

  boolean isCommittee() {
    return this == COMMITTEE || this == WORK_COMMITTEE;
  }

  boolean isBranch() {
    return this == BRANCH || this == JOINT_BRANCH;
  }

  /** The code other systems know this form by; a local form has none. */
  @Nullable String interopCode(Nature nature) {
    return nature == Nature.TEMPORARY ? temporaryInteropCode : interopCode;
  }

  @Override
  public Label label() {
    return label;
  }
}
