package io.jiceng.organization.task;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** TSK-04 on one task. */
final class TaskRules {
  private TaskRules() {}

  /** An assignment with every unit resolved. */
  record Resolved(UUID answering, List<Lead> leads, Set<UUID> joint, LocalDate dueOn) {}

  static List<Finding> check(List<Resolved> assignments, LocalDate issuedOn, LocalDate today) {
    var findings = new ArrayList<Finding>();
    var answering = new HashSet<UUID>();
    findings.addAll(Finding.all(when(issuedOn.isAfter(today), TaskIssue.DATE_AHEAD, "/issuedOn")));
    for (int i = 0; i < assignments.size(); i++) {
      var it = assignments.get(i);
      var pointer = "/assignments/" + i;
      var levels = it.leads().stream().map(Lead::level).toList();
      findings.addAll(
          Finding.all(
              when(
                  !answering.add(it.answering()) || takesPartTwice(it),
                  TaskIssue.ANSWERED_TWICE,
                  pointer + "/answeringOrganizationId"),
              when(
                  new HashSet<>(levels).size() < levels.size(),
                  TaskIssue.LEAD_LEVELS,
                  pointer + "/leads"),
              when(it.dueOn().isBefore(issuedOn), TaskIssue.DATES_REVERSED, pointer + "/dueOn")));
    }
    return findings;
  }

  private static boolean takesPartTwice(Resolved it) {
    return it.joint().contains(it.answering())
        || it.leads().stream().anyMatch(lead -> lead.organizationId().equals(it.answering()));
  }
}
