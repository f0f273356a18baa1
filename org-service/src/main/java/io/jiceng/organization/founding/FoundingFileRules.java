package io.jiceng.organization.founding;

import static io.jiceng.kit.problem.Finding.warn;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ORG-05: application, reply within a month, meeting, filing; one after the other. */
final class FoundingFileRules {
  private FoundingFileRules() {}

  static List<Finding> check(FoundingSteps it, int replyMonths, LocalDate today) {
    return Stream.of(
            step(it.appliedOn(), it.appliedOn(), "/appliedOn", today),
            step(it.repliedOn(), it.appliedOn(), "/repliedOn", today),
            step(it.metOn(), it.repliedOn(), "/metOn", today),
            step(it.filedOn(), it.metOn(), "/filedOn", today),
            documents(it),
            reply(it, it.appliedOn().plusMonths(replyMonths), today))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Finding> step(
      @Nullable LocalDate on, @Nullable LocalDate before, String pointer, LocalDate today) {
    if (on == null) {
      return List.of();
    }
    return Finding.all(
        when(on.isAfter(today), FoundingIssue.DATE_AHEAD, pointer),
        when(before == null, FoundingIssue.STEP_MISSING, pointer),
        when(before != null && on.isBefore(before), FoundingIssue.OUT_OF_ORDER, pointer));
  }

  private static List<Finding> documents(FoundingSteps it) {
    return Finding.all(
        when(
            (it.repliedOn() == null) != (it.replyDocumentNo() == null),
            FoundingIssue.DOCUMENT_MISSING,
            "/replyDocumentNo"),
        when(
            (it.filedOn() == null) != (it.filingDocumentNo() == null),
            FoundingIssue.DOCUMENT_MISSING,
            "/filingDocumentNo"));
  }

  private static List<Finding> reply(FoundingSteps it, LocalDate dueOn, LocalDate today) {
    var repliedOn = it.repliedOn();
    return Finding.all(
        warn(repliedOn != null && repliedOn.isAfter(dueOn), FoundingIssue.REPLY_LATE, "/repliedOn"),
        warn(repliedOn == null && today.isAfter(dueOn), FoundingIssue.REPLY_OVERDUE, "/repliedOn"));
  }
}
