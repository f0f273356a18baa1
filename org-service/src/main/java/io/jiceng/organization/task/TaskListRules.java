package io.jiceng.organization.task;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** TSK-01 to TSK-03 on one list. */
final class TaskListRules {
  private static final Set<String> BRANCHES = Set.of("BRANCH", "JOINT_BRANCH", "GENERAL_BRANCH");

  private TaskListRules() {}

  static List<Finding> check(NewTaskList it, @Nullable String form, LocalDate today) {
    var findings = new ArrayList<>(items(it.items(), it.aspects()));
    findings.addAll(posting(it.type(), it.postingId()));
    findings.addAll(
        Finding.all(
            when(
                (it.type() == ListType.LEDGER) == (it.ledgerKind() == null),
                TaskIssue.LEDGER_KIND,
                "/ledgerKind"),
            when(
                it.type().isOfBranches() && form != null && !BRANCHES.contains(form),
                TaskIssue.NOT_A_BRANCH,
                "/organizationId"),
            when(it.issuedOn().isAfter(today), TaskIssue.DATE_AHEAD, "/issuedOn")));
    return findings;
  }

  static List<Finding> posting(ListType type, @Nullable UUID postingId) {
    return Finding.all(
        when(
            (type == ListType.CONTACT_POINT) == (postingId == null),
            TaskIssue.POSTING,
            "/postingId"));
  }

  static List<Finding> items(List<ListItem> items, List<String> aspects) {
    var findings = new ArrayList<Finding>();
    var numbers = new HashSet<Integer>();
    for (int i = 0; i < items.size(); i++) {
      var it = items.get(i);
      var pointer = "/items/" + i;
      var unfit =
          it.period() == null
              ? it.minimum() != null
              : it.minimum() == null || it.recordKinds().isEmpty();
      findings.addAll(
          Finding.all(
              when(unfit, TaskIssue.PERIODIC, pointer + "/minimum"),
              when(
                  it.aspect() != null && !aspects.contains(it.aspect()),
                  TaskIssue.ASPECT_UNKNOWN,
                  pointer + "/aspect"),
              when(!numbers.add(it.number()), TaskIssue.NUMBER_TWICE, pointer + "/number")));
    }
    return findings;
  }
}
