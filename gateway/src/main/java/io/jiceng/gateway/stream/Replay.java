package io.jiceng.gateway.stream;

import static java.util.stream.Collectors.groupingBy;

import io.jiceng.gateway.database.Database;
import io.jiceng.kit.stream.DeadLetters;
import io.jiceng.kit.stream.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Applies the dead letters of one key again, when what was wrong with them has been mended. */
public final class Replay {

  private final Database database;
  private final String topic;
  private final Effect effect;

  public Replay(Database database, String topic, Effect effect) {
    this.database = database;
    this.topic = topic;
    this.effect = effect;
  }

  /** How many letters of the key are still dead. */
  public int of(String key) throws SQLException {
    try {
      return database.write(
          connection -> {
            apply(connection, key);
            return left(connection, key);
          });
    } catch (SQLException e) {
      if (!PartitionWriter.isPoison(e)) {
        throw e;
      }
      return database.read(connection -> left(connection, key));
    }
  }

  private void apply(Connection connection, String key) throws SQLException {
    var partitions =
        DeadLetters.of(connection, topic, key).stream().collect(groupingBy(Received::partition));
    DeadLetters.forget(connection, topic, List.of(key));
    for (var letters : partitions.entrySet()) {
      for (var dead : effect.apply(connection, letters.getKey(), letters.getValue())) {
        DeadLetters.add(connection, dead.message(), dead.reason(), false, Instant.now());
      }
    }
  }

  private int left(Connection connection, String key) throws SQLException {
    return DeadLetters.of(connection, topic, key).size();
  }
}
