package io.jiceng.organization.matter;

import io.jiceng.kit.code.CodeLabel;

/** Kind (类别) of a matter. */
public enum MatterKind implements CodeLabel {
  LIVELIHOOD("民生实事", "livelihood"),
  DISPUTE("矛盾纠纷", "dispute"),
  BACKLOG("历史遗留问题", "backlog"),
  SAFETY("安全隐患", "safety"),
  OTHER("其他", "other");

  private final Label label;

  MatterKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
