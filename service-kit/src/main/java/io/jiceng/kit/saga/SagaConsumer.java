package io.jiceng.kit.saga;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.stream.TopicFollower;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows the saga topic in a service that takes orders or answers. */
@Singleton
class SagaConsumer {
  private final TopicFollower follower;
  private final SagaIngest ingest;
  private final boolean streams;

  @Inject
  SagaConsumer(
      KafkaConnection kafka,
      SagaIngest ingest,
      @ConfigProperty(name = "jiceng.streams.enabled", defaultValue = "true") boolean streams) {
    this.follower = new TopicFollower(kafka, Topics.SAGA, Topics.partitions(Topics.SAGA), ingest);
    this.ingest = ingest;
    this.streams = streams;
  }

  void start(@Observes StartupEvent event) {
    if (streams && ingest.takesAny()) {
      follower.start("saga-consumer");
    }
  }

  void stop(@Observes ShutdownEvent event) {
    follower.stop();
  }
}
