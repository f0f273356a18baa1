package io.jiceng.kit.figure;

/** How a figure adds up over time (指标类型). */
public enum FigureKind {
  /** 流量: contributes in the month it happened. */
  FLOW,
  /** 存量: +n in the month it begins, -n in the month it ends. */
  STOCK,
  /** 比率: two additive figures. */
  RATIO,
  /** 均值: two additive figures. */
  AVERAGE;

  public boolean isAdditive() {
    return this == FLOW || this == STOCK;
  }
}
