package io.jiceng.organization.round;

import io.jiceng.kit.code.CodeLabel;
import java.util.List;

/** The seven work items of a round (督导工作项). */
public enum RoundItem implements CodeLabel {
  THREE_DISCLOSURES("disclosure.count", "三务公开", "three disclosures"),
  FIVE_AGENCIES("agency-service.count", "五代理", "five agencies"),
  COOPERATIVES("", "合作社", "cooperatives"),
  BRANCH_LIFE("health.green-count health.yellow-count health.red-count", "组织生活", "branch life"),
  GRIDS("grid.count grid.household-count", "网格管理", "grids"),
  COLLECTIVE_ECONOMY("", "集体经济", "collective economy"),
  MATTERS("matter.count matter.resolved-count", "民生事项", "people's matters");

  private final String figures;
  private final Label label;

  /**
   * @param figures that tell what records prove, in words; those not declared here are passed over
   */
  RoundItem(String figures, String zh, String en) {
    this.figures = figures;
    this.label = new Label(zh, en);
  }

  List<String> figures() {
    return List.of(figures.split(" ", -1));
  }

  @Override
  public Label label() {
    return label;
  }
}
