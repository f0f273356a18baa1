package io.jiceng.organization.household;

import io.jiceng.kit.code.CodeLabel;

/** Kind of key assistance (重点帮扶类别). */
public enum AssistanceKind implements CodeLabel {
  UNSTABLE("脱贫不稳定户", "out of poverty, unstable"),
  MARGINAL("边缘易致贫户", "at the margin of poverty"),
  SUDDEN_HARDSHIP("突发严重困难户", "sudden hardship");

  private final Label label;

  AssistanceKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
