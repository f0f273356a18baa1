package io.jiceng.kit.publish;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Broker;
import io.jiceng.kit.stream.Broker.Topic;
import io.jiceng.kit.stream.PublisherState;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the database with the end of the topics: a topic that holds what the database does not
 * know (the database was restored), that is shorter than acknowledged, or that has another id (the
 * broker was emptied) asks for a new epoch.
 */
final class EpochCheck {
  static final String OUTBOX_HEADER = "outbox";

  /** The end of a partition as read. */
  record End(Topic topic, int partition, long lastOffset) {}

  /** What was found: whether everything has to be restated, and above which epoch. */
  record Verdict(boolean restate, long knownEpoch, List<End> ends) {}

  private record Place(String topic, int partition) {}

  private record Known(String topicId, long acknowledged) {}

  private final Connection connection;
  private final Outlets outlets;
  private final PublisherState state;
  private final long lastSeq;
  private final Set<UUID> unknownIds = new HashSet<>();
  private boolean ahead;
  private long epoch;

  EpochCheck(Connection connection, Outlets outlets) throws SQLException {
    this.connection = connection;
    this.outlets = outlets;
    this.state = PublisherState.read(connection, outlets.service());
    this.lastSeq = lastSeq(connection);
    this.epoch = state.epoch();
  }

  Verdict run(Broker broker, List<Topic> topics) throws SQLException {
    Map<Place, Known> known = known();
    var ends = new ArrayList<End>();
    for (Topic topic : topics) {
      for (int partition = 0; partition < topic.partitions(); partition++) {
        Known before = known.get(new Place(topic.name(), partition));
        long end = read(broker, topic, partition, before);
        ends.add(new End(topic, partition, end - 1));
      }
    }
    return new Verdict(ahead || state.epoch() == 0 || knowsTooLittle(), epoch, ends);
  }

  private long read(Broker broker, Topic topic, int partition, @Nullable Known before) {
    boolean same = before != null && before.topicId().equals(topic.id());
    long from = before != null && same ? before.acknowledged() + 1 : 0;
    long end = broker.read(topic.name(), partition, from, this::inspect);
    if (!same || from > end) {
      ahead = true;
    }
    return end;
  }

  private void inspect(Received message) {
    if (!message.isFrom(outlets.service()) || !message.headers().containsKey("epoch")) {
      return;
    }
    Version version = message.version();
    epoch = Math.max(epoch, version.epoch());
    if (version.epoch() < state.epoch()) {
      return;
    }
    boolean newer =
        version.epoch() > state.epoch()
            || (message.topic().equals(Topics.FIGURES) && version.revision() > state.revision())
            || Long.parseLong(message.headers().getOrDefault(OUTBOX_HEADER, "0")) > lastSeq;
    ahead |= newer;
    String id = message.headers().getOrDefault("ce_id", message.headers().get("id"));
    if (id != null) {
      unknownIds.add(UUID.fromString(id));
    }
  }

  /** Whether a change on a topic is not in the outbox. */
  private boolean knowsTooLittle() throws SQLException {
    if (ahead || unknownIds.isEmpty()) {
      return ahead;
    }
    try (var query =
        connection.prepareStatement(
            """
            select exists (select from unnest(?::uuid[]) x
                            where not exists (select from change_outbox o where o.id = x))
            """)) {
      query.setArray(1, connection.createArrayOf("uuid", unknownIds.toArray()));
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  private Map<Place, Known> known() throws SQLException {
    var known = new HashMap<Place, Known>();
    try (var query =
            connection.prepareStatement(
                "select topic, partition, topic_id, acknowledged_offset from publisher_topic");
        var rows = query.executeQuery()) {
      while (rows.next()) {
        known.put(
            new Place(rows.getString(1), rows.getInt(2)),
            new Known(rows.getString(3), rows.getLong(4)));
      }
    }
    return known;
  }

  static long lastSeq(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement("select coalesce(max(seq), 0) from change_outbox");
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
