package io.jiceng.organization.matter;

import io.jiceng.organization.parameter.RuleValues;
import java.util.List;

/** Terms that hold for one organisation's matters (办理期限); declared in figures/matter.yaml. */
record MatterLimits(int dueDays, int mediationMonths, int courtConfirmationDays) {
  static final List<String> CODES =
      List.of("matterDueDays", "mediationMonths", "courtConfirmationDays");

  static MatterLimits of(RuleValues.Values values) {
    return new MatterLimits(
        values.integer("matterDueDays"),
        values.integer("mediationMonths"),
        values.integer("courtConfirmationDays"));
  }
}
