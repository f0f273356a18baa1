package io.jiceng.organization.group;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PLC-04 and ORG-16 on groups and who belongs to them when. */
final class GroupRules {
  private GroupRules() {}

  /** A time in a group, asked for. */
  record Seat(Candidate organization, LocalDate from, @Nullable LocalDate to, String pointer) {}

  static List<Finding> lead(GroupKind kind, @Nullable Candidate lead) {
    return Finding.all(
        when(lead == null, GroupIssue.ORGANIZATION_UNKNOWN, "/leadOrganizationId"),
        when(lead != null && !lead.inScope(), CommonProblem.NOT_FOUND, "/leadOrganizationId"),
        when(
            lead != null && kind == GroupKind.JOINT_VILLAGE && !lead.coordinatesVillages(),
            GroupIssue.LEAD_NOT_JOINT,
            "/leadOrganizationId"));
  }

  /** Only a place group has a place, and no member is typed into it. */
  static List<Finding> kind(GroupKind kind, @Nullable String placeCode, boolean namesMembers) {
    var ofPlace = kind == GroupKind.PLACE;
    return Finding.all(
        when(ofPlace && placeCode == null, GroupIssue.PLACE_MISSING, "/placeCode"),
        when(!ofPlace && placeCode != null, GroupIssue.PLACE_UNWANTED, "/placeCode"),
        when(ofPlace && namesMembers, GroupIssue.DERIVED, "/members"));
  }

  /** A group has one lead at a time, and today's is the one that stands. */
  static List<Finding> leadFrom(LocalDate from, LocalDate openedOn, LocalDate today) {
    return Finding.all(
        when(from.isAfter(today), GroupIssue.DATE_AHEAD, "/from"),
        when(from.isBefore(openedOn), GroupIssue.OUTSIDE_THE_GROUP, "/from"));
  }

  /** Of a place group nobody joins or leaves but by its place. */
  static List<Finding> typed(GroupKind kind) {
    return Finding.all(when(kind == GroupKind.PLACE, GroupIssue.DERIVED, "/organizationIds"));
  }

  static List<Finding> days(LocalDate openedOn, @Nullable LocalDate closedOn, LocalDate today) {
    return Finding.all(
        when(openedOn.isAfter(today), GroupIssue.DATE_AHEAD, "/openedOn"),
        when(closedOn != null && closedOn.isAfter(today), GroupIssue.DATE_AHEAD, "/closedOn"),
        when(
            closedOn != null && closedOn.isBefore(openedOn),
            GroupIssue.DATES_REVERSED,
            "/closedOn"));
  }

  /**
   * Whether an organisation may belong to a group in a time.
   *
   * @param ofGroup its memberships in the group
   * @param ofVillage those of its village in any joint village
   */
  static List<Finding> seat(
      OrganizationGroup group, Seat seat, List<GroupMember> ofGroup, List<GroupMember> ofVillage) {
    var it = seat.organization();
    var joint = group.kind == GroupKind.JOINT_VILLAGE;
    var again = meets(ofGroup, seat);
    return Finding.all(
        when(!it.inScope(), CommonProblem.NOT_FOUND, seat.pointer()),
        when(
            joint && it.id().equals(group.organizationId),
            GroupIssue.LEAD_IS_MEMBER,
            seat.pointer()),
        when(joint && !it.isOfVillage(), GroupIssue.NOT_A_VILLAGE, seat.pointer()),
        when(!it.stoodOn(seat.from()), GroupIssue.MEMBER_NOT_STANDING, seat.pointer()),
        when(
            seat.to() != null && !seat.from().isBefore(seat.to()),
            GroupIssue.DATES_REVERSED,
            seat.pointer()),
        when(isOutside(group, seat), GroupIssue.OUTSIDE_THE_GROUP, seat.pointer()),
        when(again, GroupIssue.MEMBER_OVERLAP, seat.pointer()),
        when(
            joint && !again && meets(ofVillage, seat),
            GroupIssue.VILLAGE_IN_ANOTHER,
            seat.pointer()));
  }

  /** Months that have passed keep their members unless somebody says why not. */
  static List<Finding> reason(LocalDate since, @Nullable String reason, LocalDate today) {
    return Finding.all(
        when(
            reason == null && since.isBefore(today.withDayOfMonth(1)),
            GroupIssue.REASON_MISSING,
            "/reason"));
  }

  static List<Finding> size(long members, int most, String pointer) {
    return Finding.all(when(members > most, GroupIssue.TOO_MANY, pointer));
  }

  private static boolean isOutside(OrganizationGroup group, Seat seat) {
    var closed = group.closedOn;
    return seat.from().isBefore(group.openedOn)
        || (closed != null && (seat.to() == null || seat.to().isAfter(closed)));
  }

  private static boolean meets(List<GroupMember> others, Seat seat) {
    return others.stream().anyMatch(other -> other.meets(seat.from(), seat.to()));
  }
}
