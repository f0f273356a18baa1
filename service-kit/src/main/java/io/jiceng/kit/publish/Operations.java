package io.jiceng.kit.publish;

import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.saga.SagaIngest;
import io.jiceng.kit.stream.Transactions;
import io.jiceng.kit.tree.TreeIngest;
import io.jiceng.kit.tree.TreeReplica;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What operators may do to the streams of this service. */
@Singleton
class Operations {
  private final DataSource database;
  private final TreeReplica replica;
  private final SagaIngest sagas;
  private final Clock clock;

  @Inject
  Operations(DataSource database, TreeReplica replica, SagaIngest sagas, Clock clock) {
    this.database = database;
    this.replica = replica;
    this.sagas = sagas;
    this.clock = clock;
  }

  List<DeadLetterView> deadLetters(PageRequest page) throws SQLException {
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement(
                """
                select id, topic, partition, record_offset, key, reason, parked, received_at from dead_letter
                 where id > ? order by id limit ?
                """)) {
      query.setLong(1, page.after().map(cursor -> cursor.number(0)).orElse(0L));
      query.setInt(2, page.rows());
      var letters = new ArrayList<DeadLetterView>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          letters.add(
              new DeadLetterView(
                  row.getLong(1),
                  row.getString(2),
                  row.getInt(3),
                  row.getLong(4),
                  row.getString(5),
                  row.getString(6),
                  row.getBoolean(7),
                  row.getTimestamp(8).toInstant()));
        }
      }
      return letters;
    }
  }

  /** How many letters of the key are still dead. */
  int replay(String key) throws SQLException {
    return new TreeIngest(Transactions.of(database), replica, clock).replay(key)
        + sagas.replay(key);
  }

  /**
   * The leader notices within seconds that it knows nothing of its topics, and opens a new epoch.
   */
  void restate() throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate("delete from publisher_topic");
    }
  }
}
