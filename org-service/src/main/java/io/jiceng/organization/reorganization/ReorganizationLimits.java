package io.jiceng.organization.reorganization;

import io.jiceng.organization.parameter.RuleValues;
import java.util.List;

/** Numbers of ORG-01 to ORG-03 for one organisation; declared in figures/party.yaml. */
record ReorganizationLimits(
    int branchFullMembersMin, int jointBranchUnitsMax, int branchMembersMax) {
  static final List<String> CODES =
      List.of("branchFullMembersMin", "jointBranchUnitsMax", "branchMembersMax");

  static ReorganizationLimits of(RuleValues.Values values) {
    return new ReorganizationLimits(
        values.integer("branchFullMembersMin"),
        values.integer("jointBranchUnitsMax"),
        values.integer("branchMembersMax"));
  }
}
