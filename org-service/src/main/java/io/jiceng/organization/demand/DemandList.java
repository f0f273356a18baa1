package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** List (清单) a demand stands on (BUR-02). */
public enum DemandList implements CodeLabel {
  OWN_DUTY("依法履职", "own duty by law"),
  ASSIST("协助", "assistance"),
  NEGATIVE("负面", "negative list");

  private final Label label;

  DemandList(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
