package io.jiceng.organization.hostunit;

import io.jiceng.kit.code.CodeLabel;

/** Leadership system (领导体制) of a school, hospital or state enterprise (HST-03). */
enum LeadershipSystem implements CodeLabel {
  PARTY_LED_HEAD("党组织领导的校长（院长）负责制", "head works under the Party organisation"),
  HEAD_ALONE("校长（院长、经理）负责制", "head answers alone"),
  BOARD_WITH_PRIOR_REVIEW("党组织前置研究", "board after prior review by the Party committee"),
  NONE("未建立", "none");

  private final Label label;

  LeadershipSystem(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /** Each kind of unit has systems of its own; none and the head alone are open to all three. */
  boolean fits(HostUnitKind kind) {
    return switch (kind) {
      case SCHOOL, HOSPITAL -> this != BOARD_WITH_PRIOR_REVIEW;
      case STATE_ENTERPRISE -> this != PARTY_LED_HEAD;
      default -> false;
    };
  }

  @Override
  public Label label() {
    return label;
  }
}
