package io.jiceng.kit.publish;

import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.Recomputation;
import io.jiceng.kit.publish.EpochCheck.Verdict;
import io.jiceng.kit.stream.PublisherState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** A new epoch: everything is unsent again, and every cell is computed again from its tables. */
final class Restatement {
  private static final String NEW_EPOCH =
      """
      update publisher_state
         set epoch = greatest(?, extract(epoch from ?::timestamptz)::bigint), restate_seq = ?,
             restate_mark = (select coalesce(max(id), 0) from figure_mark)
       where service = ?
      """;
  private static final String CHANGES_UNSENT =
      """
      update change_outbox set sent_at = null
       where sent_at is not null and seq in (select max(seq) from change_outbox group by topic, key)
      """;
  private static final String END =
      """
      insert into publisher_topic (topic, partition, topic_id, acknowledged_offset) values (?, ?, ?, ?)
      on conflict (topic, partition) do update
        set topic_id = excluded.topic_id, acknowledged_offset = excluded.acknowledged_offset
      """;

  private Restatement() {}

  static void open(
      Connection connection,
      String service,
      FigureCatalogue catalogue,
      Verdict verdict,
      Instant now)
      throws SQLException {
    if (verdict.restate()) {
      Recomputation.ofEverything(connection, catalogue);
      try (var update = connection.prepareStatement(CHANGES_UNSENT)) {
        update.executeUpdate();
      }
      try (var update = connection.prepareStatement(NEW_EPOCH)) {
        update.setLong(1, verdict.knownEpoch() + 1);
        update.setString(2, now.toString());
        update.setLong(3, EpochCheck.lastSeq(connection));
        update.setString(4, service);
        update.executeUpdate();
      }
    }
    try (var insert = connection.prepareStatement(END)) {
      for (EpochCheck.End end : verdict.ends()) {
        insert.setString(1, end.topic().name());
        insert.setInt(2, end.partition());
        insert.setString(3, end.topic().id());
        insert.setLong(4, end.lastOffset());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Whether all changes that were there when the epoch opened are sent. */
  static boolean changesAreSent(Connection connection, PublisherState state) throws SQLException {
    return !exists(
        connection,
        "select from change_outbox where sent_at is null and seq <= ?",
        state.restateSeq());
  }

  /** Whether all cells have been computed again since the epoch opened. */
  static boolean cellsAreComputed(Connection connection, PublisherState state) throws SQLException {
    return !exists(
        connection,
        "select from figure_mark where waits_for is null and id <= ?",
        state.restateMark());
  }

  static boolean cellsAreSent(Connection connection, long revision) throws SQLException {
    return !exists(
        connection, "select from figure_cell_set where not sent and revision <= ?", revision);
  }

  private static boolean exists(Connection connection, String query, long limit)
      throws SQLException {
    try (var statement = connection.prepareStatement("select exists (" + query + ")")) {
      statement.setLong(1, limit);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
