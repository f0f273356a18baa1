package io.jiceng.organization.place;

import io.jiceng.kit.code.CodeLabel;

/** Kind (类别) of a place. */
public enum PlaceKind implements CodeLabel {
  PROVINCE("省级", "province"),
  CITY("地级", "city"),
  COUNTY("县级", "county"),
  STREET("街道", "street"),
  TOWN("镇", "town"),
  TOWNSHIP("乡", "township"),
  FARM("农林牧场", "state farm"),
  INDUSTRIAL("工业园区、工业社区", "industrial area"),
  COMMUNITY("社区", "community"),
  VILLAGE("行政村", "village"),
  ZONE("功能区、示范区", "zone"),
  COMPOUND("小区", "compound"),
  BUILDING("楼宇、楼栋", "building");

  private final Label label;

  PlaceKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
