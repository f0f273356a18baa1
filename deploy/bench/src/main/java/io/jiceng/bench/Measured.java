package io.jiceng.bench;

import java.time.Duration;
import java.util.Locale;

/** What a benchmark found: our time beside the time of the part it stands on. */
record Measured(String name, String ours, Duration time, String limit, Duration limitTime) {
  double ratio() {
    return (double) time.toNanos() / limitTime.toNanos();
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-28s %6.1f x   %s %,.1f ms   %s %,.1f ms",
        name,
        ratio(),
        ours,
        millis(time),
        limit,
        millis(limitTime));
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }
}
