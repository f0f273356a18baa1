package io.jiceng.organization.place;

import io.jiceng.kit.code.CodeLabel;

/** Level (层级) of a place, highest first. */
public enum PlaceLevel implements CodeLabel {
  PROVINCE("省级", "province"),
  CITY("地级", "city"),
  COUNTY("县级", "county"),
  TOWNSHIP("乡级", "township level"),
  VILLAGE("村级", "village level"),
  COMPOUND("小区", "compound"),
  BUILDING("楼宇、楼栋", "building");

  private final Label label;

  PlaceLevel(String zh, String en) {
    this.label = new Label(zh, en);
  }

  public boolean isAbove(PlaceLevel other) {
    return compareTo(other) < 0;
  }

  @Override
  public Label label() {
    return label;
  }
}
