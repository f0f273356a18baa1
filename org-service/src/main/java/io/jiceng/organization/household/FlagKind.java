package io.jiceng.organization.household;

import io.jiceng.kit.code.CodeLabel;

/** Flag (认定) of a household, class C3. */
public enum FlagKind implements CodeLabel {
  OUT_OF_POVERTY("脱贫户", "out of poverty"),
  KEY_ASSISTANCE("重点帮扶户", "key assistance");

  private final Label label;

  FlagKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
