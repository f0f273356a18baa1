package io.jiceng.kit.stream;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Positions of consumers, stored with the effect. Only the database's position counts, not the
 * consumer group's.
 */
public final class StreamPositions {
  private StreamPositions() {}

  /** The next offset to read; another topic id starts from 0. */
  public static long next(Connection connection, String topic, int partition, String topicId)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select next_offset from stream_position where topic = ? and partition = ? and topic_id = ?")) {
      query.setString(1, topic);
      query.setInt(2, partition);
      query.setString(3, topicId);
      try (var rows = query.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  /** Compare-and-set; false: somebody else has moved it, so roll back and read it again. */
  public static boolean advance(
      Connection connection, String topic, int partition, String topicId, long from, long to)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            insert into stream_position as s (topic, partition, topic_id, next_offset) values (?, ?, ?, ?)
            on conflict (topic, partition) do update
              set topic_id = excluded.topic_id, next_offset = excluded.next_offset
              where (s.topic_id = excluded.topic_id and s.next_offset = ?)
                 or (s.topic_id <> excluded.topic_id and ? = 0)
            """)) {
      update.setString(1, topic);
      update.setInt(2, partition);
      update.setString(3, topicId);
      update.setLong(4, to);
      update.setLong(5, from);
      update.setLong(6, from);
      return update.executeUpdate() == 1;
    }
  }
}
