package io.jiceng.economy.statement;

import io.jiceng.kit.code.CodeLabel;

/** Where a statement stands (填报状态), section 9. */
enum StatementState implements CodeLabel {
  OPEN("填报中", "being filled in"),
  SUBMITTED("村已报送", "submitted by the village"),
  CHECKED("乡镇已审核", "checked by the township"),
  ACCEPTED("县级已接受", "accepted by the county"),
  LOCKED("已锁定", "locked"),
  RETURNED("已退回", "returned to the village");

  private final Label label;

  StatementState(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /** Whether the village may still change the lines. */
  boolean isOpenToChange() {
    return this == OPEN || this == RETURNED;
  }

  /** Whether the statement counts in the figures. */
  boolean counts() {
    return this == ACCEPTED || this == LOCKED;
  }

  @Override
  public Label label() {
    return label;
  }
}
