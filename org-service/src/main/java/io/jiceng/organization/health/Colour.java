package io.jiceng.organization.health;

import io.jiceng.kit.code.CodeLabel;

/** Colours (颜色) of a light, from good to bad. */
public enum Colour implements CodeLabel {
  GREEN("绿灯提示", "green"),
  YELLOW("黄灯提醒", "yellow"),
  RED("红灯督办", "red");

  private final Label label;

  Colour(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }

  Colour worse(Colour other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
