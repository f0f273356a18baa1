package io.jiceng.gateway.stream;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the records of services to the totals of the gateway, after thousands of histories. */
@Tag("simulation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordSimulationTest {

  private final GatewayDatabase database;

  RecordSimulationTest() throws SQLException {
    database = new GatewayDatabase();
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @Test
  void everyHistoryOfRecordsAddsUpToTheSameAsCountingThemByHand() {
    SeededRuns.of(40, 60)
        .each((seed, schedules) -> new RecordSimulation(seed, schedules, database).run());
  }
}
