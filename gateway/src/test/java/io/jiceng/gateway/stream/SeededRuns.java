package io.jiceng.gateway.stream;

import java.time.Duration;

/**
 * Runs of consecutive seeds, several schedules in each; a failure names the seed that shows it
 * again.
 */
record SeededRuns(int runs, int schedules) {

  private static final long FIRST_SEED = Long.getLong("simulation.seed", 20_240_601);

  @FunctionalInterface
  interface Run {
    void of(long seed, int schedules) throws Exception;
  }

  static SeededRuns of(int runs, int schedules) {
    return new SeededRuns(
        Integer.getInteger("simulation.runs", runs),
        Integer.getInteger("simulation.schedules", schedules));
  }

  void each(Run run) {
    long start = System.nanoTime();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + runs; seed++) {
      try {
        run.of(seed, schedules);
      } catch (AssertionError | Exception e) {
        throw new AssertionError(
            "fails with -Dsimulation.runs=1 -Dsimulation.seed=%d -Dsimulation.schedules=%d"
                .formatted(seed, schedules),
            e);
      }
    }
    System.out.printf(
        "%d schedules in %d s%n",
        runs * schedules, Duration.ofNanos(System.nanoTime() - start).toSeconds());
  }
}
