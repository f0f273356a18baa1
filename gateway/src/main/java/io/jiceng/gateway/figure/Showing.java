package io.jiceng.gateway.figure;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How one measure of one period is shown to one caller.
 *
 * @param ofGroup whether it is about organisations the caller has chosen
 * @param rounds whether people behind the numbers must stay hidden from this caller
 */
record Showing(Measure measure, Period period, boolean ofGroup, boolean rounds, YearMonth now) {

  /**
   * Rounded numbers leave for closed months only, so that two days cannot be subtracted, and never
   * for sets that differ by one organisation, which could be subtracted too.
   */
  Shown show(Amount amount) {
    if (!rounds) {
      return Shown.exact(amount);
    }
    return period.isClosed(now) && !ofGroup ? Shown.rounded(measure, amount) : Shown.NOTHING;
  }

  @Nullable Boolean projected() {
    return period.endsAfter(now) ? true : null;
  }

  @Nullable Boolean rounded() {
    return rounds ? true : null;
  }
}
