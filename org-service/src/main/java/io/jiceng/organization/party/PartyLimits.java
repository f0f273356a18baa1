package io.jiceng.organization.party;

import io.jiceng.organization.parameter.RuleValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rule parameters of this feature as they hold for one organisation; declared in
 * figures/party.yaml.
 */
record PartyLimits(FoundingLimits founding, TermRules.TermYears term) {
  static final List<String> CODES =
      List.of(
          "branchFullMembersMin",
          "jointBranchUnitsMax",
          "branchMembersMax",
          "villageGeneralBranchMembersOver",
          "villageCommitteeMembersMin",
          "unitGeneralBranchMembersOver",
          "unitCommitteeMembersOver",
          "projectBranchMonthsMin",
          "termYearsVillage",
          "termYearsCommittee",
          "termYearsBranch");

  static PartyLimits of(RuleValues.Values values) {
    return new PartyLimits(
        new FoundingLimits(
            values.integer("branchFullMembersMin"),
            values.integer("jointBranchUnitsMax"),
            values.integer("branchMembersMax"),
            values.integer("villageGeneralBranchMembersOver"),
            values.integer("villageCommitteeMembersMin"),
            values.integer("unitGeneralBranchMembersOver"),
            values.integer("unitCommitteeMembersOver"),
            values.integer("projectBranchMonthsMin")),
        new TermRules.TermYears(
            values.integer("termYearsVillage"),
            values.integer("termYearsCommittee"),
            values.integer("termYearsBranch")));
  }

  /** Years of the term as asked for, else by ORG-09; null without a term. */
  @Nullable Integer termYears(Details details) {
    var term = details.term();
    if (term == null) {
      return null;
    }
    if (term.years() != null) {
      return term.years();
    }
    var years =
        TermRules.years(details.attributes().form(), details.attributes().setting(), this.term);
    return years.isPresent() ? years.getAsInt() : null;
  }
}
