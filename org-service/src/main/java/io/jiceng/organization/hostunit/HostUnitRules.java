package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** HST-02 to HST-04 on what is stated about one unit. */
final class HostUnitRules {
  private HostUnitRules() {}

  /** An organisation that a stage names; {@code fullMembers} null: nobody counted them. */
  record Branch(
      String form, boolean stood, @Nullable UUID hostUnitId, @Nullable Integer fullMembers) {}

  /** An estimate without source and day is nobody's (HST-02). */
  static List<Finding> estimate(@Nullable String source, @Nullable LocalDate on, String at) {
    return Finding.all(
        when(source == null, HostUnitIssue.ESTIMATE_WITHOUT_SOURCE, at + "/source"),
        when(on == null, HostUnitIssue.ESTIMATE_WITHOUT_SOURCE, at + "/on"));
  }

  /** HST-03: {@code organised}: an organisation of the unit stood on the day. */
  static List<Finding> leadership(
      HostUnitKind kind, LeadershipSystem system, boolean organised, String at) {
    return Finding.all(
        when(!system.fits(kind), HostUnitIssue.SYSTEM_OF_OTHER_KIND, at + "/system"),
        when(
            system == LeadershipSystem.PARTY_LED_HEAD && system.fits(kind) && !organised,
            HostUnitIssue.NO_ORGANIZATION,
            at + "/system"));
  }

  /** HST-04 on the body: {@code since} is the day of the stage it is in. */
  static List<Finding> body(
      HostUnitKind kind,
      @Nullable BodyStage now,
      BodyStage next,
      @Nullable LocalDate since,
      LocalDate on,
      String at) {
    if (kind != HostUnitKind.COMMUNITY_SOCIAL_ORG || now == null || since == null) {
      return Finding.all(when(true, HostUnitIssue.NOT_INCUBATED, at + "/bodyStage"));
    }
    return Finding.all(
        when(!next.follows(now), HostUnitIssue.STEP_SKIPPED, at + "/bodyStage"),
        when(!on.isAfter(since), HostUnitIssue.STEP_TOO_EARLY, at + "/on"));
  }

  /** HST-04 on its organisation. */
  static List<Finding> organization(
      HostUnitKind kind,
      @Nullable OrganizationStage now,
      OrganizationStage next,
      @Nullable LocalDate since,
      LocalDate on,
      String at) {
    if (kind != HostUnitKind.COMMUNITY_SOCIAL_ORG || now == null || since == null) {
      return Finding.all(when(true, HostUnitIssue.NOT_INCUBATED, at + "/organizationStage"));
    }
    return Finding.all(
        when(!next.follows(now), HostUnitIssue.STEP_SKIPPED, at + "/organizationStage"),
        when(!on.isAfter(since), HostUnitIssue.STEP_TOO_EARLY, at + "/on"));
  }

  /** A joint branch is named; a branch of its own is the unit's and large enough (ORG-01). */
  static List<Finding> branch(
      OrganizationStage stage, Branch branch, UUID unit, int fullMembersMin, String at) {
    var own = stage == OrganizationStage.OWN_BRANCH;
    var full = branch.fullMembers();
    return Finding.all(
        when(
            !branch.form().equals(own ? "BRANCH" : "JOINT_BRANCH"),
            HostUnitIssue.BRANCH_FORM,
            at + "/branchId"),
        when(!branch.stood(), HostUnitIssue.BRANCH_CLOSED, at + "/branchId"),
        when(
            own && !unit.equals(branch.hostUnitId()),
            HostUnitIssue.BRANCH_OF_OTHER_UNIT,
            at + "/branchId"),
        when(
            own && full != null && full < fullMembersMin,
            HostUnitIssue.BRANCH_TOO_SMALL,
            at + "/branchId"));
  }
}
