package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;

/** Why a demand is no longer asked, or never was (退出、未准入原因). */
public enum Ending implements CodeLabel {
  DISAGREED("会审不同意", "a reviewing body disagreed"),
  REFUSED("不予批准", "refused"),
  UNDECIDED("逾期未批，视为不批准", "undecided in time, so not approved"),
  FULFILLED("任务完成", "done"),
  WITHDRAWN("主动取消", "taken back"),
  MERGED("合并", "merged into another"),
  LAPSED("年度复核逾期", "lapsed without its yearly review");

  private final Label label;

  Ending(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
