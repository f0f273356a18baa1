package io.jiceng.organization.health;

import io.jiceng.kit.code.CodeLabel;

/** States (状态) of the light of one duty in one period. */
public enum LightState implements CodeLabel {
  OPEN("待开展", "open", Colour.GREEN, true),
  DONE("已完成", "done", Colour.GREEN, false),
  YELLOW("临期未完成", "due soon or in grace", Colour.YELLOW, true),
  YELLOW_LATE("宽限期内补开", "made up late", Colour.YELLOW, false),
  RED("逾期未完成", "overdue", Colour.RED, true),
  RED_MADE_UP("逾期后补开", "made up after red", Colour.RED, false),
  WAIVED("已免除", "waived", Colour.GREEN, false);

  private final Label label;
  private final Colour colour;
  private final boolean open;

  LightState(String zh, String en, Colour colour, boolean open) {
    this.label = new Label(zh, en);
    this.colour = colour;
    this.open = open;
  }

  @Override
  public Label label() {
    return label;
  }

  public Colour colour() {
    return colour;
  }

  /** Something can still be done about it, so it counts for the branch's light. */
  boolean isOpen() {
    return open;
  }
}
