package io.jiceng.bench;

import java.time.Duration;
import java.util.Arrays;

/** Takes times with the steady clock. */
final class Timing {
  private Timing() {}

  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  static Duration of(Step step) throws Exception {
    long start = System.nanoTime();
    step.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** The median of so many rounds, after some that are not counted. */
  static Duration median(int warmUp, int rounds, Step step) throws Exception {
    for (int round = 0; round < warmUp; round++) {
      step.run();
    }
    var times = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      times[round] = of(step).toNanos();
    }
    Arrays.sort(times);
    return Duration.ofNanos(times[rounds / 2]);
  }

  static void check(boolean holds, String claim) {
    if (!holds) {
      throw new IllegalStateException("wrong answer: " + claim);
    }
  }
}
