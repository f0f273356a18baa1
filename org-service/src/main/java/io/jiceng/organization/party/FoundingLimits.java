package io.jiceng.organization.party;

/** The numbers of ORG-01 to ORG-06 that hold for one organisation on one day. */
record FoundingLimits(
    int branchFullMembersMin,
    int jointBranchUnitsMax,
    int branchMembersMax,
    int villageGeneralBranchMembersOver,
    int villageCommitteeMembersMin,
    int unitGeneralBranchMembersOver,
    int unitCommitteeMembersOver,
    int projectBranchMonthsMin) {}
