package io.jiceng.gateway.stream;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Totals equal a count by hand for every node and month, after thousands of seeded histories. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpSimulationTest {

  private static final int RUNS = Integer.getInteger("simulation.runs", 250);
  private static final int SCHEDULES_PER_RUN = 12;
  private static final long FIRST_SEED = Long.getLong("simulation.seed", 20_240_601);

  private final TestDatabase database;

  RollUpSimulationTest() throws SQLException {
    database = new TestDatabase();
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @Test
  void everyHistoryAddsUpToTheSameAsCountingByHand() {
    long start = System.nanoTime();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      try {
        new RollUpSimulation(seed, SCHEDULES_PER_RUN, database.database()).run();
      } catch (AssertionError | Exception e) {
        throw new AssertionError("fails with -Dsimulation.runs=1 -Dsimulation.seed=" + seed, e);
      }
    }
    System.out.printf(
        "%d schedules in %d s%n",
        RUNS * SCHEDULES_PER_RUN, Duration.ofNanos(System.nanoTime() - start).toSeconds());
  }
}
