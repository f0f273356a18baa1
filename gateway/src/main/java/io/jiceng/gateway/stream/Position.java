package io.jiceng.gateway.stream;

import io.jiceng.kit.stream.StreamPositions;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far a partition has been applied: advanced by compare-and-set, so that of several readers one
 * wins.
 */
record Position(String topic, int partition, String topicId, long next) {

  static Position load(Connection connection, String topic, int partition, String topicId)
      throws SQLException {
    long next = StreamPositions.next(connection, topic, partition, topicId);
    return new Position(topic, partition, topicId, next);
  }

  /** False: someone else has moved it. */
  boolean advance(Connection connection, long to) throws SQLException {
    return StreamPositions.advance(connection, topic, partition, topicId, next, to);
  }

  Position at(long offset) {
    return new Position(topic, partition, topicId, offset);
  }
}
