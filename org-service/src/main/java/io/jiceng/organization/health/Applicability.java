package io.jiceng.organization.health;

import io.jiceng.organization.duty.DutyRule;
import io.jiceng.organization.duty.DutyTerms;
import io.jiceng.organization.duty.Period;
import io.jiceng.organization.health.SubjectFacts.Attributes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has which duty in which period (LIFE-04). */
final class Applicability {
  private Applicability() {}

  /** The nearest organisation's version on a day. */
  static Optional<DutyRule> inForce(
      Collection<DutyRule> versions, List<UUID> ancestors, LocalDate day) {
    return versions.stream()
        .filter(it -> it.holdsOn(day) && ancestors.contains(it.organizationId()))
        .min(Comparator.comparingInt(it -> ancestors.indexOf(it.organizationId())));
  }

  /** A duty is asked for full periods only, of what the subject was all through the period. */
  static boolean applies(DutyTerms terms, SubjectFacts subject, Period period) {
    var first = period.start();
    var last = period.end();
    var stands =
        !subject.foundedOn().isAfter(first)
            && (subject.closedOn() == null || subject.closedOn().isAfter(last));
    return stands
        && subject.attributes().stream()
            .filter(it -> it.overlaps(first, last))
            .allMatch(it -> asked(terms, it))
        && (!terms.committee() || hasCommittee(subject, first, last));
  }

  private static boolean asked(DutyTerms terms, Attributes it) {
    return terms.forms().contains(it.form())
        && terms.natures().contains(it.nature())
        && (terms.settings() == null || terms.settings().contains(String.valueOf(it.setting())));
  }

  /** One after the other without a gap, from the first day to the last. */
  private static boolean hasCommittee(SubjectFacts subject, LocalDate first, LocalDate last) {
    var covered = first;
    for (var span : subject.committees()) {
      if (span.holds(covered)) {
        if (span.to() == null || span.to().isAfter(last)) {
          return true;
        }
        covered = span.to();
      }
    }
    return false;
  }
}
