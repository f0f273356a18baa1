package io.jiceng.kit.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The broker behind the {@link Broker} port. */
public final class KafkaBroker implements Broker, AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration CREATION_PATIENCE = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Map<String, Object> connection;
  private final short replication;
  private final ToIntFunction<String> partitions;
  private final Admin admin;

  public KafkaBroker(
      Map<String, Object> connection, short replication, ToIntFunction<String> partitions) {
    this.connection = Map.copyOf(connection);
    this.replication = replication;
    this.partitions = partitions;
    var settings = new HashMap<String, Object>(connection);
    settings.put("request.timeout.ms", 10_000);
    settings.put("default.api.timeout.ms", 15_000);
    this.admin = Admin.create(settings);
  }

  @Override
  public List<Topic> topics(List<String> names) {
    try {
      var existing = admin.listTopics().names().get();
      create(names.stream().filter(name -> !existing.contains(name)).toList());
      var found = describe(names);
      return names.stream()
          .map(name -> found.get(name))
          .map(t -> new Topic(t.name(), t.topicId().toString(), t.partitions().size()))
          .toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot describe topics", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** A broker may not have heard yet of a topic that its controller has just created. */
  private Map<String, TopicDescription> describe(List<String> names)
      throws InterruptedException, ExecutionException {
    long deadline = System.nanoTime() + CREATION_PATIENCE.toNanos();
    while (true) {
      try {
        return admin.describeTopics(names).allTopicNames().get();
      } catch (ExecutionException e) {
        boolean unheard = e.getCause() instanceof UnknownTopicOrPartitionException;
        if (!unheard || System.nanoTime() > deadline) {
          throw e;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  private void create(List<String> names) throws InterruptedException, ExecutionException {
    if (names.isEmpty()) {
      return;
    }
    var compacted =
        Map.of(
            "cleanup.policy",
            "compact",
            "delete.retention.ms",
            String.valueOf(Duration.ofDays(7).toMillis()));
    var topics =
        names.stream()
            .map(
                name ->
                    new NewTopic(name, partitions.applyAsInt(name), replication).configs(compacted))
            .toList();
    try {
      admin.createTopics(topics).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  @Override
  public long read(String topic, int partition, long offset, Consumer<Received> each) {
    var place = new TopicPartition(topic, partition);
    try (var consumer = new KafkaConsumer<>(settings(), text(), text())) {
      consumer.assign(List.of(place));
      long end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
      long start =
          Math.max(offset, consumer.beginningOffsets(List.of(place)).getOrDefault(place, 0L));
      if (start >= end) {
        return end;
      }
      consumer.seek(place, start);
      while (consumer.position(place) < end) {
        consumer
            .poll(POLL)
            .records(place)
            .forEach(message -> each.accept(KafkaHeaders.received(message)));
      }
      return end;
    }
  }

  private Map<String, Object> settings() {
    var settings = new HashMap<>(connection);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return settings;
  }

  private static StringDeserializer text() {
    return new StringDeserializer();
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }
}
