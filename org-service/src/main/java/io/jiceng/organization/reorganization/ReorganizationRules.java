package io.jiceng.organization.reorganization;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.neighbour.NeighbourFigures.Counts;
import io.jiceng.organization.party.Form;
import io.jiceng.organization.party.Nature;
import io.jiceng.organization.party.TreeActs.Body;
import io.jiceng.organization.record.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** ORG-01 to ORG-03, ORG-07 and ORG-14 to ORG-15 on a merger or a split. */
final class ReorganizationRules {
  private ReorganizationRules() {}

  static List<Finding> merger(Body source, Body target, LocalDate on, LocalDate today) {
    var functional =
        (source.nature() == Nature.FUNCTIONAL) != (target.nature() == Nature.FUNCTIONAL);
    return Finding.all(
        when(source.id().equals(target.id()), ReorganizationIssue.SAME_ORGANIZATION, "/targetId"),
        when(source.closedOn() != null, ReorganizationIssue.CLOSED, ""),
        when(target.closedOn() != null, ReorganizationIssue.CLOSED, "/targetId"),
        when(functional, ReorganizationIssue.FUNCTIONAL, "/targetId"),
        when(
            !becomeOne(source.form(), target.form()),
            ReorganizationIssue.FORMS_DIFFER,
            "/targetId"),
        when(on.isAfter(today), ReorganizationIssue.DATE_AHEAD, "/effectiveOn"),
        when(
            on.isBefore(target.foundedOn()) || on.isBefore(source.foundedOn()),
            ReorganizationIssue.BEFORE_FOUNDING,
            "/effectiveOn"));
  }

  /** Branches with branches, bodies above them with each other, groups with groups. */
  private static boolean becomeOne(Form source, Form target) {
    return kind(source) == kind(target);
  }

  private static int kind(Form form) {
    return switch (form) {
      case GROUP -> 0;
      case BRANCH, JOINT_BRANCH -> 1;
      case GENERAL_BRANCH, COMMITTEE, WORK_COMMITTEE -> 2;
    };
  }

  /** Later breaches are findings, never refusals: the counts come from elsewhere. */
  static List<Finding> merged(
      Body source, Body target, Counts one, Counts other, ReorganizationLimits limits) {
    if (!target.keepsMembers()) {
      return List.of();
    }
    var units = units(source) + units(target);
    return sizes(
        one.members() + other.members(),
        one.fullMembers() + other.fullMembers(),
        target.form() == Form.JOINT_BRANCH && units > limits.jointBranchUnitsMax(),
        limits,
        "/targetId");
  }

  private static int units(Body it) {
    var covered = it.unitsCovered();
    return covered != null ? covered : it.form() == Form.JOINT_BRANCH ? 0 : 1;
  }

  /**
   * What is left of a branch when named members have gone; nobody knows how many of them are full.
   */
  static List<Finding> left(Counts counts, int gone, int goneFull, ReorganizationLimits limits) {
    return sizes(counts.members() - gone, counts.fullMembers() - goneFull, false, limits, "/parts");
  }

  private static List<Finding> sizes(
      int members, int full, boolean tooManyUnits, ReorganizationLimits limits, String pointer) {
    return Finding.all(
        warn(
            full < limits.branchFullMembersMin(),
            ReorganizationIssue.TOO_FEW_FULL_MEMBERS,
            pointer),
        warn(tooManyUnits, ReorganizationIssue.TOO_MANY_UNITS, pointer),
        warn(members > limits.branchMembersMax(), ReorganizationIssue.TOO_MANY_MEMBERS, pointer));
  }

  static List<Finding> split(Body source, SplitOrganization it, LocalDate today) {
    var findings =
        new ArrayList<>(
            Finding.all(
                when(source.closedOn() != null, ReorganizationIssue.CLOSED, ""),
                when(
                    it.effectiveOn().isAfter(today),
                    ReorganizationIssue.DATE_AHEAD,
                    "/effectiveOn"),
                when(
                    it.effectiveOn().isBefore(source.foundedOn()),
                    ReorganizationIssue.BEFORE_FOUNDING,
                    "/effectiveOn")));
    var named = new HashSet<UUID>();
    for (var i = 0; i < it.parts().size(); i++) {
      findings.addAll(part(source, it.parts().get(i), it.effectiveOn(), "/parts/" + i));
      for (var member : it.parts().get(i).members()) {
        if (!named.add(member)) {
          findings.addAll(
              Finding.all(
                  when(true, ReorganizationIssue.MEMBER_TWICE, "/parts/" + i + "/memberIds")));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  private static List<Finding> part(
      Body source, SplitOrganization.Part it, LocalDate on, String at) {
    var organization = it.organization();
    var toBranch = organization.form() == Form.BRANCH || organization.form() == Form.JOINT_BRANCH;
    var declared = declared(organization.fullMembers(), organization.probationaryMembers());
    return Finding.all(
        when(
            !organization.foundedOn().equals(on),
            ReorganizationIssue.FOUNDED_ON_DIFFERS,
            at + "/organization/foundedOn"),
        when(
            !it.members().isEmpty()
                && (!source.keepsMembers()
                    || !toBranch
                    || organization.nature() == Nature.FUNCTIONAL),
            ReorganizationIssue.NOT_A_BRANCH,
            at + "/memberIds"),
        when(
            !it.members().isEmpty() && declared != null && declared != it.members().size(),
            ReorganizationIssue.COUNT_DIFFERS,
            at + "/memberIds"));
  }

  /** What a part is to take over lies in the hands of the split one, and goes to one part only. */
  static List<Finding> handedOver(List<SplitOrganization.Part> parts, List<Held> held) {
    var findings = new ArrayList<Finding>();
    var taken = new HashSet<UUID>();
    for (var i = 0; i < parts.size(); i++) {
      for (var named : parts.get(i).handed().entrySet()) {
        var at = "/parts/" + i + "/handedOver/" + named.getKey();
        var holds =
            held.stream()
                .filter(it -> it.resource().equals(named.getKey()))
                .map(Held::id)
                .collect(Collectors.toSet());
        for (var id : named.getValue()) {
          findings.addAll(
              Finding.all(
                  when(!holds.contains(id), ReorganizationIssue.NOT_HELD, at),
                  when(!taken.add(id), ReorganizationIssue.RECORD_TWICE, at)));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  private static @Nullable Integer declared(
      @Nullable Integer full, @Nullable Integer probationary) {
    return full == null ? null : full + (probationary == null ? 0 : probationary);
  }
}
