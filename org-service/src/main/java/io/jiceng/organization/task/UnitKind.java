package io.jiceng.organization.task;

import io.jiceng.kit.code.CodeLabel;
import org.jspecify.annotations.Nullable;

/** Kind of the unit that answers (责任单位类别), as it was when the task was assigned. */
public enum UnitKind implements CodeLabel {
  DEPARTMENT("部门", "department"),
  STREET("街道", "street"),
  TOWN("乡镇", "town or township"),
  COMMUNITY("社区", "community"),
  VILLAGE("村", "village"),
  BRANCH("党支部", "branch"),
  OTHER("其他", "other");

  private final Label label;

  UnitKind(String zh, String en) {
    this.label = new Label(zh, en);
  }

  /**
   * @param ledTownship kind of the township-level place the organisation leads
   */
  static UnitKind of(
      @Nullable String form, @Nullable String setting, @Nullable String ledTownship) {
    if (ledTownship != null) {
      return ledTownship.equals("STREET") ? STREET : TOWN;
    }
    return switch (setting == null ? "" : setting) {
      case "DEPARTMENT" -> DEPARTMENT;
      case "VILLAGE" -> VILLAGE;
      case "COMMUNITY" -> COMMUNITY;
      default -> form == null || form.endsWith("COMMITTEE") ? OTHER : BRANCH;
    };
  }

  /** One of those whose burden is limited (RULES section 12). */
  boolean isGrassroots() {
    return this == VILLAGE || this == COMMUNITY || this == BRANCH;
  }

  @Override
  public Label label() {
    return label;
  }
}
