package io.jiceng.organization.matter;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MAT-04 to MAT-06 on the mediation of a dispute. */
final class DisputeRules {
  private DisputeRules() {}

  /** MAT-05: the last day of a mediation that nobody has prolonged. */
  static LocalDate lastDay(LocalDate takenInOn, int months) {
    return takenInOn.plusMonths(months);
  }

  static List<Finding> term(LocalDate takenInOn, LocalDate dueOn, boolean bothAgree, int months) {
    return Finding.all(
        when(
            dueOn.isAfter(lastDay(takenInOn, months)) && !bothAgree,
            MatterIssue.MEDIATION_TOO_LONG,
            "/bothAgree"));
  }

  /** MAT-04. */
  static List<Finding> consent(boolean both) {
    return Finding.all(when(!both, MatterIssue.NO_CONSENT, "/both"));
  }

  /** MAT-04 and MAT-05: after the consent, within the term. */
  static List<Finding> session(@Nullable LocalDate consentedOn, LocalDate heldOn, LocalDate dueOn) {
    return Finding.all(
        when(
            consentedOn == null || heldOn.isBefore(consentedOn), MatterIssue.NO_CONSENT, "/heldOn"),
        when(heldOn.isAfter(dueOn), MatterIssue.MEDIATION_TOO_LONG, "/heldOn"));
  }

  static List<Finding> agreement(LocalDate agreedOn, LocalDate effectiveOn) {
    return Finding.all(
        when(effectiveOn.isBefore(agreedOn), MatterIssue.DATES_REVERSED, "/effectiveOn"));
  }

  /** MAT-06. */
  static List<Finding> failure(boolean courtNamed) {
    return Finding.all(when(!courtNamed, MatterIssue.COURT_NOT_NAMED, "/courtNamed"));
  }

  /** MAT-05: jointly, and within so many days after the agreement takes effect. */
  static List<Finding> court(
      LocalDate effectiveOn, LocalDate appliedOn, boolean jointly, int withinDays) {
    return Finding.all(
        when(!jointly, MatterIssue.COURT_NOT_JOINTLY, "/jointly"),
        when(appliedOn.isBefore(effectiveOn), MatterIssue.DATES_REVERSED, "/appliedOn"),
        when(
            appliedOn.isAfter(effectiveOn.plusDays(withinDays)),
            MatterIssue.COURT_TOO_LATE,
            "/appliedOn"));
  }
}
