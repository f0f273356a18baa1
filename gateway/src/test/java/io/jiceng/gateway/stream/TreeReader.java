package io.jiceng.gateway.stream;

import io.jiceng.kit.publish.MemoryPartition;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.Transactions;
import io.jiceng.kit.tree.TreeIngest;
import io.jiceng.kit.tree.TreeObserver;
import io.jiceng.kit.tree.TreeReplica;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Follows the tree topic into a replica, and dies at times. */
final class TreeReader {

  private final TreeReplica replica;
  private final Clock clock;

  TreeReader(Readers readers, Clock clock, TreeObserver follower) {
    this.clock = clock;
    this.replica =
        new TreeReplica(
            List.of(
                follower,
                new TreeObserver() {
                  @Override
                  public void after(Connection connection, Set<UUID> touched) throws SQLException {
                    if (readers.crashes()) {
                      throw new Readers.Crash();
                    }
                  }
                }));
  }

  void deliver(Transactions database, MemoryPartition topic, int limit) throws SQLException {
    var ingest = new TreeIngest(database, replica, clock);
    long from = ingest.position(topic.id());
    List<Received> batch = topic.read(from, limit);
    if (batch.isEmpty()) {
      return;
    }
    try {
      ingest.accept(topic.id(), from, batch, batch.getLast().offset() + 1);
    } catch (Readers.Crash e) {
      // nothing of it is there: it comes again
    }
  }

  void finish(Transactions database, MemoryPartition topic) throws SQLException {
    var ingest = new TreeIngest(database, replica, clock);
    while (!topic.read(ingest.position(topic.id()), 1).isEmpty()) {
      deliver(database, topic, 500);
    }
  }
}
