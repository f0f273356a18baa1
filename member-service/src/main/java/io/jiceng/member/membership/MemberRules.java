package io.jiceng.member.membership;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Role;
import io.jiceng.kit.problem.Finding;
import io.jiceng.member.person.IdNumber;
import io.jiceng.member.person.PersonRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may happen to a membership (RULES sections 1, 3, 4). */
final class MemberRules {
  private static final int ADMISSION_AGE_YEARS = 18;
  private static final int PROBATION_MONTHS = 12;

  private MemberRules() {}

  /** A membership as far as rules look at it. */
  record Standing(
      MembershipStatus status,
      Category category,
      Branch branch,
      LocalDate joinedOn,
      LocalDate periodFrom) {}

  static List<Finding> admission(
      AdmitMember member, Branch branch, LocalDate today, boolean testNumbers) {
    IdNumber number = member.number();
    var findings =
        new ArrayList<>(
            PersonRules.check(number, member.sex(), member.birthDate(), today, testNumbers));
    if (findings.isEmpty()) {
      findings.addAll(admissionAge(number.birthDate(), member.joinedOn()));
    }
    findings.addAll(dates(member, branch, today));
    findings.addAll(keeps(branch, member.relationFrom(branch), "/relationFrom"));
    return findings;
  }

  /** Which file a login opens is not for those to say who keep the files. */
  static List<Finding> login(AdmitMember member, Set<String> roles) {
    boolean named = member.known().stream().anyMatch(i -> i.system().equals(Identifiers.LOGIN));
    boolean mayName = roles.contains(Role.ADMIN) || roles.contains(Role.PLATFORM);
    return Finding.all(when(named && !mayName, MemberProblem.LOGIN_RESERVED, "/identifiers"));
  }

  static List<Finding> admissionAge(LocalDate birthDate, LocalDate joinedOn) {
    return Finding.all(
        when(
            joinedOn.isBefore(birthDate.plusYears(ADMISSION_AGE_YEARS)),
            MemberProblem.TOO_YOUNG,
            "/joinedOn"));
  }

  private static List<Finding> dates(AdmitMember member, Branch branch, LocalDate today) {
    boolean full = member.category() == Category.FULL;
    LocalDate fullSince = member.fullSince();
    LocalDate from = member.relationFrom(branch);
    MembershipStatus status = member.membershipStatus();
    return Finding.all(
        when(
            status != null && status != MembershipStatus.NORMAL,
            MemberProblem.STATUS_NOT_NORMAL,
            "/membershipStatus"),
        when(member.joinedOn().isAfter(today), MemberProblem.IN_FUTURE, "/joinedOn"),
        when(full && fullSince == null, MemberProblem.FULL_SINCE_MISSING, "/fullSince"),
        when(!full && fullSince != null, MemberProblem.FULL_SINCE_UNEXPECTED, "/fullSince"),
        when(isAfter(fullSince, today), MemberProblem.IN_FUTURE, "/fullSince"),
        when(
            fullSince != null && fullSince.isBefore(member.joinedOn()),
            MemberProblem.FULL_BEFORE_JOINED,
            "/fullSince"),
        when(from.isAfter(today), MemberProblem.IN_FUTURE, "/relationFrom"),
        when(
            from.isBefore(member.joinedOn()),
            MemberProblem.RELATION_BEFORE_JOINED,
            "/relationFrom"));
  }

  /** A change of branch: any day from the start of the current period up to today. */
  static List<Finding> branchChange(
      Standing standing, Branch target, LocalDate on, LocalDate today) {
    var findings = new ArrayList<>(act(standing, on, today, "/effectiveOn"));
    findings.addAll(keeps(target, on, "/effectiveOn"));
    findings.addAll(
        Finding.all(
            when(
                target.id().equals(standing.branch().id()),
                MemberProblem.SAME_BRANCH,
                "/organizationId")));
    return findings;
  }

  static List<Finding> conversion(Standing standing, LocalDate on, LocalDate today) {
    var findings = new ArrayList<>(act(standing, on, today, "/on"));
    findings.addAll(
        Finding.all(
            when(standing.category() != Category.PROBATIONARY, MemberProblem.NOT_PROBATIONARY),
            when(
                on.isBefore(standing.joinedOn().plusMonths(PROBATION_MONTHS)),
                MemberProblem.PROBATION_TOO_SHORT,
                "/on")));
    return findings;
  }

  static List<Finding> departure(
      Standing standing, MembershipStatus status, LocalDate on, LocalDate today) {
    var findings = new ArrayList<>(act(standing, on, today, "/on"));
    findings.addAll(
        Finding.all(
            when(status.isOpen(), MemberProblem.NOT_A_DEPARTURE, "/status"),
            when(
                status == MembershipStatus.PROBATION_CANCELLED
                    && standing.category() != Category.PROBATIONARY,
                MemberProblem.NOT_PROBATIONARY,
                "/status"),
            when(on.equals(standing.periodFrom()), MemberProblem.BEFORE_CURRENT_PERIOD, "/on")));
    return findings;
  }

  private static List<Finding> act(
      Standing standing, LocalDate on, LocalDate today, String pointer) {
    return Finding.all(
        when(!standing.status().isOpen(), MemberProblem.ENDED),
        when(on.isAfter(today), MemberProblem.IN_FUTURE, pointer),
        when(on.isBefore(standing.periodFrom()), MemberProblem.BEFORE_CURRENT_PERIOD, pointer));
  }

  /** Whether an organisation may keep a formal relation from a day on. */
  private static List<Finding> keeps(Branch branch, LocalDate from, String pointer) {
    return Finding.all(
        when(!branch.isBranch(), MemberProblem.NOT_A_BRANCH, "/organizationId"),
        when(branch.isFunctional(), MemberProblem.FUNCTIONAL_BRANCH, "/organizationId"),
        when(!branch.isOpen(), MemberProblem.BRANCH_CLOSED, "/organizationId"),
        when(!branch.existedOn(from), MemberProblem.BRANCH_NOT_FOUNDED, pointer));
  }

  private static boolean isAfter(@Nullable LocalDate day, LocalDate today) {
    return day != null && day.isAfter(today);
  }
}
