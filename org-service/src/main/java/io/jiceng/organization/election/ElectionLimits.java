package io.jiceng.organization.election;

import io.jiceng.organization.parameter.RuleValues;
import java.util.List;

/** Numbers of ORG-08 and ORG-10 to ORG-12 for one organisation; see figures/election.yaml. */
record ElectionLimits(
    int committeeFullMembersMin,
    int committeeSeatsMin,
    int committeeSeatsUsualMax,
    int committeeSeatsMax,
    int shiftMonthsMax,
    int regularDays,
    int delegatesMembersMin,
    int attendancePercentMin,
    int votesPercentOver,
    int candidatesExcessPercentMin) {
  static final List<String> CODES =
      List.of(
          "branchCommitteeFullMembersMin",
          "branchCommitteeSeatsMin",
          "branchCommitteeSeatsUsualMax",
          "branchCommitteeSeatsMax",
          "electionShiftMonthsMax",
          "electionRegularDays",
          "delegatesMeetingMembersMin",
          "electionAttendancePercentMin",
          "electionVotesPercentOver",
          "electionCandidatesExcessPercentMin");

  static ElectionLimits of(RuleValues.Values values) {
    return new ElectionLimits(
        values.integer("branchCommitteeFullMembersMin"),
        values.integer("branchCommitteeSeatsMin"),
        values.integer("branchCommitteeSeatsUsualMax"),
        values.integer("branchCommitteeSeatsMax"),
        values.integer("electionShiftMonthsMax"),
        values.integer("electionRegularDays"),
        values.integer("delegatesMeetingMembersMin"),
        values.integer("electionAttendancePercentMin"),
        values.integer("electionVotesPercentOver"),
        values.integer("electionCandidatesExcessPercentMin"));
  }
}
