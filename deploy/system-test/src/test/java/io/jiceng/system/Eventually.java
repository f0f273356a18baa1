package io.jiceng.system;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Repeats an assertion until it holds or the time is up. */
final class Eventually {
  private Eventually() {}

  static Duration within(Duration limit, Runnable assertion) {
    var start = Instant.now();
    while (true) {
      try {
        assertion.run();
        return Duration.between(start, Instant.now());
      } catch (AssertionError | RuntimeException e) {
        if (Duration.between(start, Instant.now()).compareTo(limit) > 0) {
          throw e;
        }
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      }
    }
  }
}
