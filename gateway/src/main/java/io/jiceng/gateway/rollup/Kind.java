package io.jiceng.gateway.rollup;

/** How a cell adds up over time. */
enum Kind {
  /** 流量: counts in its month. */
  FLOW,
  /** 存量: changes the level from its month on. */
  STOCK
}
