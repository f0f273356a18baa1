package io.jiceng.organization.record;

import io.jiceng.kit.code.CodeLabel;
import org.jspecify.annotations.Nullable;

/** New sector (两新、三新类别); empty elsewhere. 两新 and 三新 are derived from it (HST-01). */
public enum Sector implements CodeLabel {
  NEW_ECONOMIC("新经济组织", "new economic organisation"),
  NEW_SOCIAL("新社会组织", "new social organisation"),
  NEW_EMPLOYMENT("新就业群体", "new employment group");

  private final Label label;

  Sector(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /** 两新: new economic and new social organisations. */
  public static boolean isTwoNew(@Nullable Sector sector) {
    return sector == NEW_ECONOMIC || sector == NEW_SOCIAL;
  }

  /** 三新: these with the new employment groups, which is every sector there is. */
  public static boolean isThreeNew(@Nullable Sector sector) {
    return sector != null;
  }

  @Override
  public Label label() {
    return label;
  }
}
