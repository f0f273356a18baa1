package io.jiceng.gateway.figure;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How one measure of one period is shown to one caller.
 *
 * @param rounds whether people behind the numbers must stay hidden from this caller
 */
record Showing(Measure measure, Period period, boolean rounds, YearMonth now) {

  /** Rounded numbers leave for closed months only, so that two days cannot be subtracted. */
  Shown show(Amount amount) {
    if (!rounds) {
      return Shown.exact(amount);
    }
    return period.isClosed(now) ? Shown.rounded(measure, amount) : Shown.NOTHING;
  }

  @Nullable Boolean projected() {
    return period.endsAfter(now) ? true : null;
  }

  @Nullable Boolean rounded() {
    return rounds ? true : null;
  }
}
