package io.jiceng.organization.health;

import io.jiceng.organization.duty.DutyTerms;
import io.jiceng.organization.duty.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All that the light of a duty in a period depends on (灯的依据).
 *
 * @param evidence by day; records of the period and those that make up for it
 */
record DutyCase(
    Period period,
    int warnDays,
    int graceDays,
    BigDecimal minimum,
    List<Evidence> evidence,
    boolean waived) {

  DutyCase {
    evidence = evidence.stream().sorted(Comparator.comparing(Evidence::heldOn)).toList();
  }

  static DutyCase of(Period period, DutyTerms terms, List<Evidence> evidence, boolean waived) {
    return new DutyCase(
        period, terms.warnDays(), terms.graceDays(), terms.minimum(), evidence, waived);
  }

  /** The first day of YELLOW; not before the period begins. */
  LocalDate yellowFrom() {
    var day = period.end().minusDays(warnDays);
    return day.isBefore(period.start()) ? period.start() : day;
  }

  LocalDate redFrom() {
    return period.end().plusDays(graceDays + 1L);
  }

  /** The branch's light looks at the current period and the one before. */
  LocalDate countsUntil() {
    return period.next().end();
  }
}
