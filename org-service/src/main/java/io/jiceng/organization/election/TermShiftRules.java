package io.jiceng.organization.election;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.party.Terms.Running;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ORG-10 and ORG-18: how far an election may lie from the end of the term, and its reminder. */
final class TermShiftRules {
  private TermShiftRules() {}

  /**
   * Whether the day fits the kind.
   *
   * @param term the one that runs before the election; null for a first election
   */
  static List<Finding> election(
      ElectionKind kind,
      LocalDate heldOn,
      @Nullable String approval,
      @Nullable Running term,
      ElectionLimits limits) {
    if (term == null) {
      return Finding.all(when(kind != ElectionKind.REGULAR, ElectionIssue.NO_TERM, "/kind"));
    }
    var end = term.endsOn();
    return switch (kind) {
      case REGULAR ->
          Finding.all(
              when(
                  heldOn.isBefore(end.minusDays(limits.regularDays())),
                  ElectionIssue.KIND_TOO_EARLY,
                  "/kind"),
              when(heldOn.isAfter(end), ElectionIssue.KIND_TOO_LATE, "/kind"));
      case EARLY ->
          Finding.all(
              when(!heldOn.isBefore(end), ElectionIssue.NOT_EARLY, "/heldOn"),
              when(approval == null, ElectionIssue.NOT_APPROVED, "/approvalDocumentNo"),
              when(
                  heldOn.isBefore(end.minusMonths(limits.shiftMonthsMax())),
                  ElectionIssue.SHIFT_TOO_LONG,
                  "/heldOn"));
      case LATE -> late(heldOn, approval, term, limits);
    };
  }

  private static List<Finding> late(
      LocalDate heldOn, @Nullable String approval, Running term, ElectionLimits limits) {
    var end = term.endsOn();
    var extendedTo = term.extendedTo();
    var covered = extendedTo != null && !heldOn.isAfter(extendedTo);
    return Finding.all(
        when(!heldOn.isAfter(end), ElectionIssue.NOT_LATE, "/heldOn"),
        when(approval == null && !covered, ElectionIssue.NOT_APPROVED, "/approvalDocumentNo"),
        when(
            heldOn.isAfter(end.plusMonths(limits.shiftMonthsMax())),
            ElectionIssue.SHIFT_TOO_LONG,
            "/heldOn"));
  }

  static List<Finding> extension(LocalDate extendedTo, Running term, ElectionLimits limits) {
    var end = term.endsOn();
    var former = term.extendedTo();
    return Finding.all(
        when(
            !extendedTo.isAfter(former == null ? end : former),
            ElectionIssue.EXTENSION_NOT_AFTER_END,
            "/extendedTo"),
        when(
            extendedTo.isAfter(end.plusMonths(limits.shiftMonthsMax())),
            ElectionIssue.SHIFT_TOO_LONG,
            "/extendedTo"));
  }

  /**
   * RED from the day after the due one.
   *
   * @param dueOn end of the term or of its approved extension
   */
  static TermLight light(LocalDate dueOn, int reminderDays, LocalDate today) {
    if (today.isAfter(dueOn)) {
      return TermLight.RED;
    }
    return today.isBefore(dueOn.minusDays(reminderDays)) ? TermLight.GREEN : TermLight.YELLOW;
  }

  /** The first day of the next colour; null when only an election changes it. */
  static @Nullable LocalDate nextChange(LocalDate dueOn, int reminderDays, LocalDate today) {
    return switch (light(dueOn, reminderDays, today)) {
      case GREEN -> dueOn.minusDays(reminderDays);
      case YELLOW -> dueOn.plusDays(1);
      case RED -> null;
    };
  }
}
