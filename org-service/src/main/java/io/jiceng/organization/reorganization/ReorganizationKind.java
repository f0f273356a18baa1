package io.jiceng.organization.reorganization;

import io.jiceng.kit.code.CodeLabel;

/** Kind of a reorganisation (调整类型). */
public enum ReorganizationKind implements CodeLabel {
  MERGER("合并", "merger"),
  SPLIT("分设", "split"),
  MOVES("批量调整隶属关系", "bulk move");

  private final Label label;

  ReorganizationKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
