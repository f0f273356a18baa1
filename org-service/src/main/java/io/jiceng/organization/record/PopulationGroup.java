package io.jiceng.organization.record;

import io.jiceng.kit.code.CodeLabel;

/** Population group (群体) an organisation is for. */
public enum PopulationGroup implements CodeLabel {
  RIDER("骑手", "riders"),
  COURIER("快递员", "couriers"),
  DRIVER("货车、网约车司机", "drivers"),
  SITE_WORKER("工地工人", "site workers"),
  YOUNG_WORKER("青年职工", "young workers"),
  TEMPORARY_RESIDENT("非常住居民", "temporary residents"),
  OTHER("其他", "other");

  private final Label label;

  PopulationGroup(String zh, String en) {
    this.label = new Label(zh, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
