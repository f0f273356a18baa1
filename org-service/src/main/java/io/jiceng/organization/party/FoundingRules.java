package io.jiceng.organization.party;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;
import static io.jiceng.organization.party.OrganizationIssue.BRANCH_TOO_LARGE;
import static io.jiceng.organization.party.OrganizationIssue.COMMITTEE_NOT_APPROVED;
import static io.jiceng.organization.party.OrganizationIssue.FORM_NOT_FUNCTIONAL;
import static io.jiceng.organization.party.OrganizationIssue.NOT_A_COMMITTEE;
import static io.jiceng.organization.party.OrganizationIssue.PROJECT_LONG_ENOUGH;
import static io.jiceng.organization.party.OrganizationIssue.PROJECT_TOO_SHORT;
import static io.jiceng.organization.party.OrganizationIssue.TASK_ENDED;
import static io.jiceng.organization.party.OrganizationIssue.TASK_WITHOUT_END;
import static io.jiceng.organization.party.OrganizationIssue.TOO_FEW_FULL_MEMBERS;
import static io.jiceng.organization.party.OrganizationIssue.TOO_MANY_UNITS;
import static io.jiceng.organization.party.OrganizationIssue.TOO_SMALL_FOR_COMMITTEE;
import static io.jiceng.organization.party.OrganizationIssue.TOO_SMALL_FOR_GENERAL_BRANCH;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ORG-01 to ORG-04, ORG-06, ORG-07, ORG-16 on what an organisation declares about itself. */
final class FoundingRules {
  private FoundingRules() {}

  /** Declared counts are checked where they are given: a count nobody declared breaks no rule. */
  record Declared(
      Form form,
      Nature nature,
      @Nullable Setting setting,
      @Nullable Integer fullMembers,
      @Nullable Integer probationaryMembers,
      @Nullable Integer unitsCovered,
      @Nullable String statedNeed,
      @Nullable String approvalDocumentNo,
      LocalDate foundedOn,
      @Nullable LocalDate taskEndsOn) {

    private boolean isVillage() {
      return setting == Setting.VILLAGE;
    }

    /**
     * Territorial committees and those of several villages stand for organisations, not members.
     */
    private boolean isCommitteeOfUnit() {
      return form == Form.COMMITTEE && setting != null && setting != Setting.JOINT_VILLAGE;
    }
  }

  static List<Finding> check(Declared it, FoundingLimits limits) {
    var full = it.fullMembers();
    var findings = new ArrayList<>(kind(it, limits));
    if (full != null && it.nature() != Nature.FUNCTIONAL) {
      var probationary = it.probationaryMembers();
      findings.addAll(size(it, full, full + (probationary == null ? 0 : probationary), limits));
    }
    return findings;
  }

  /** A temporary organisation closes with its task (ORG-06). */
  static List<Finding> task(Declared it, LocalDate today) {
    var end = it.taskEndsOn();
    return Finding.all(
        warn(
            it.nature() == Nature.TEMPORARY && end != null && end.isBefore(today),
            TASK_ENDED,
            "/taskEndsOn"));
  }

  private static List<Finding> size(Declared it, int full, int members, FoundingLimits limits) {
    var largeEnough = !tooSmallForCommittee(it, members, limits);
    return Finding.all(
        when(
            it.form().isBranch() && full < limits.branchFullMembersMin(),
            TOO_FEW_FULL_MEMBERS,
            "/fullMembers"),
        warn(
            it.form().isBranch() && members > limits.branchMembersMax(),
            BRANCH_TOO_LARGE,
            "/fullMembers"),
        when(
            it.form() == Form.GENERAL_BRANCH && tooSmallForGeneralBranch(it, members, limits),
            TOO_SMALL_FOR_GENERAL_BRANCH,
            "/fullMembers"),
        when(it.isCommitteeOfUnit() && !largeEnough, TOO_SMALL_FOR_COMMITTEE, "/fullMembers"),
        when(
            it.isCommitteeOfUnit()
                && largeEnough
                && it.isVillage()
                && it.approvalDocumentNo() == null,
            COMMITTEE_NOT_APPROVED,
            "/approvalDocumentNo"),
        warn(
            it.nature() == Nature.TEMPORARY
                && full >= limits.branchFullMembersMin()
                && lasts(it, limits),
            PROJECT_LONG_ENOUGH,
            "/nature"));
  }

  private static List<Finding> kind(Declared it, FoundingLimits limits) {
    return Finding.all(
        warn(
            it.form() == Form.JOINT_BRANCH
                && it.unitsCovered() != null
                && it.unitsCovered() > limits.jointBranchUnitsMax(),
            TOO_MANY_UNITS,
            "/unitsCovered"),
        warn(
            it.nature() == Nature.TEMPORARY && it.taskEndsOn() == null,
            TASK_WITHOUT_END,
            "/taskEndsOn"),
        warn(
            it.nature() == Nature.REGULAR
                && it.setting() == Setting.PROJECT_SITE
                && it.taskEndsOn() != null
                && !lasts(it, limits),
            PROJECT_TOO_SHORT,
            "/nature"),
        when(
            it.nature() == Nature.FUNCTIONAL && it.form().isCommittee(),
            FORM_NOT_FUNCTIONAL,
            "/nature"),
        when(
            it.setting() == Setting.JOINT_VILLAGE && it.form() != Form.COMMITTEE,
            NOT_A_COMMITTEE,
            "/form"));
  }

  private static boolean tooSmallForGeneralBranch(Declared it, int members, FoundingLimits limits) {
    return it.isVillage()
        ? members <= limits.villageGeneralBranchMembersOver() && it.statedNeed() == null
        : members <= limits.unitGeneralBranchMembersOver();
  }

  private static boolean tooSmallForCommittee(Declared it, int members, FoundingLimits limits) {
    return it.isVillage()
        ? members < limits.villageCommitteeMembersMin()
        : members <= limits.unitCommitteeMembersOver();
  }

  private static boolean lasts(Declared it, FoundingLimits limits) {
    var end = it.taskEndsOn();
    return end != null && !end.isBefore(it.foundedOn().plusMonths(limits.projectBranchMonthsMin()));
  }
}
