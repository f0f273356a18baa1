package io.jiceng.gateway.stream;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Totals equal a count by hand for every node and month, after thousands of seeded histories. */
@Tag("simulation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpSimulationTest {

  private final GatewayDatabase database;

  RollUpSimulationTest() throws SQLException {
    database = new GatewayDatabase();
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @Test
  void everyHistoryAddsUpToTheSameAsCountingByHand() {
    SeededRuns.of(150, 12)
        .each((seed, schedules) -> new RollUpSimulation(seed, schedules, database).run());
  }
}
