package io.jiceng.kit.tree;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.TopicFollower;
import io.jiceng.kit.stream.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Follows the tree topic in every service but org-service, which states it. */
@Singleton
public class TreeConsumer {
  private final TopicFollower follower;
  private final TreeRole role;

  private record OnePartition(TreeIngest ingest) implements TopicFollower.Intake {
    @Override
    public long position(String topicId, int partition) throws SQLException {
      return ingest.position(topicId);
    }

    @Override
    public boolean accept(String topicId, int partition, long from, List<Received> batch, long to)
        throws SQLException {
      return ingest.accept(topicId, from, batch, to);
    }
  }

  @Inject
  public TreeConsumer(
      KafkaConnection kafka, DataSource database, TreeReplica replica, Clock clock, TreeRole role) {
    var ingest = new TreeIngest(Transactions.of(database), replica, clock);
    this.follower = new TopicFollower(kafka, Topics.TREE, 1, new OnePartition(ingest));
    this.role = role;
  }

  void start(@Observes StartupEvent event) {
    if (role.follows()) {
      follower.start("tree-consumer");
    }
  }

  void stop(@Observes ShutdownEvent event) {
    follower.stop();
  }

  /** Whether the replica has been at the topic's end since the start. */
  public boolean isCaughtUp() {
    return follower.isCaughtUp() || !role.follows();
  }

  /** Messages still to read. */
  public long lag() {
    return follower.lag();
  }
}
