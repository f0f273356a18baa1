package io.jiceng.kit.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The row of {@code publisher_state}.
 *
 * @param framedEpoch begin markers of this epoch are sent
 * @param relayedEpoch changes are restated up to this epoch
 * @param restatedEpoch figures are restated up to this epoch
 * @param revision of the last prepared cell sets
 */
public record PublisherState(
    long epoch,
    long framedEpoch,
    long relayedEpoch,
    long restatedEpoch,
    long restateSeq,
    long restateMark,
    long revision) {
  public static PublisherState read(Connection connection, String service) throws SQLException {
    Optional<PublisherState> state = find(connection, service);
    if (state.isPresent()) {
      return state.get();
    }
    try (var insert =
        connection.prepareStatement(
            "insert into publisher_state (service) values (?) on conflict do nothing")) {
      insert.setString(1, service);
      insert.executeUpdate();
    }
    return find(connection, service).orElseThrow();
  }

  private static Optional<PublisherState> find(Connection connection, String service)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select epoch, framed_epoch, relayed_epoch, restated_epoch, restate_seq, restate_mark, revision
              from publisher_state where service = ?
            """)) {
      query.setString(1, service);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new PublisherState(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7)))
            : Optional.empty();
      }
    }
  }

  /** Remembers where the messages lie that were acknowledged last. */
  public static void acknowledge(Connection connection, List<Acknowledged> sent)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            update publisher_topic t set acknowledged_offset = s.last
              from (select topic, partition, max(at) as last from unnest(?::text[], ?::int[], ?::bigint[])
                      as x(topic, partition, at) group by topic, partition order by topic, partition) s
             where t.topic = s.topic and t.partition = s.partition and t.acknowledged_offset < s.last
            """)) {
      update.setArray(
          1, connection.createArrayOf("text", sent.stream().map(Acknowledged::topic).toArray()));
      update.setArray(
          2, connection.createArrayOf("int", sent.stream().map(Acknowledged::partition).toArray()));
      update.setArray(
          3, connection.createArrayOf("bigint", sent.stream().map(Acknowledged::offset).toArray()));
      update.executeUpdate();
    }
  }
}
