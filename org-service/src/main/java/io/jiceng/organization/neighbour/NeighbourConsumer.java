package io.jiceng.organization.neighbour;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.stream.TopicFollower;
import io.jiceng.kit.stream.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows the figures topic for what other services count. */
@Singleton
class NeighbourConsumer {
  private final TopicFollower follower;
  private final boolean streams;

  NeighbourConsumer(
      KafkaConnection kafka,
      DataSource database,
      Clock clock,
      @ConfigProperty(name = "jiceng.streams.enabled", defaultValue = "true") boolean streams) {
    var intake = new NeighbourIntake(Transactions.of(database), clock);
    this.follower =
        new TopicFollower(kafka, Topics.FIGURES, Topics.partitions(Topics.FIGURES), intake);
    this.streams = streams;
  }

  void start(@Observes StartupEvent event) {
    if (streams) {
      follower.start("neighbour-consumer");
    }
  }

  void stop(@Observes ShutdownEvent event) {
    follower.stop();
  }
}
