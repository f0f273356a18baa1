package io.jiceng.kit.tree;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Broker.Topic;
import io.jiceng.kit.stream.KafkaBroker;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Follows the tree topic in every service but org-service, which states it. */
@Singleton
public class TreeConsumer {
  private static final Logger LOG = Logger.getLogger(TreeConsumer.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final long TOPIC_CHECK_NANOS = Duration.ofSeconds(5).toNanos();
  private static final TopicPartition PLACE = new TopicPartition(Topics.TREE, 0);

  private final KafkaConnection kafka;
  private final TreeIngest ingest;
  private final TreeRole role;
  private volatile boolean stopped;
  private volatile boolean caughtUp;
  private volatile long lag;

  @Inject
  public TreeConsumer(
      KafkaConnection kafka, DataSource database, TreeReplica replica, Clock clock, TreeRole role) {
    this.kafka = kafka;
    this.ingest = new TreeIngest(Transactions.of(database), replica, clock);
    this.role = role;
  }

  void start(@Observes StartupEvent event) {
    if (role.follows()) {
      Thread.ofPlatform().daemon().name("tree-consumer").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  /** Whether the replica has been at the topic's end since the start. */
  public boolean isCaughtUp() {
    return caughtUp || !role.follows();
  }

  /** Messages still to read. */
  public long lag() {
    return lag;
  }

  private void run() {
    while (!stopped) {
      try (KafkaBroker broker = kafka.broker(Topics::partitions);
          KafkaConsumer<String, String> consumer = kafka.consumer()) {
        consumer.assign(List.of(PLACE));
        while (!stopped) {
          follow(consumer, topic(broker), broker);
        }
      } catch (SQLException | RuntimeException e) {
        if (!stopped) {
          LOG.warnf("the tree topic cannot be followed now: %s", e.getMessage());
          pause();
        }
      }
    }
  }

  /** Until the topic has another id. */
  private void follow(KafkaConsumer<String, String> consumer, Topic topic, KafkaBroker broker)
      throws SQLException {
    long position = ingest.position(topic.id());
    consumer.seek(PLACE, position);
    long checked = System.nanoTime();
    while (!stopped) {
      long next = readOnce(consumer, topic.id(), position);
      if (next != position) {
        position = next;
      } else if (System.nanoTime() - checked > TOPIC_CHECK_NANOS) {
        if (!topic(broker).id().equals(topic.id())) {
          return;
        }
        checked = System.nanoTime();
      }
    }
  }

  private long readOnce(KafkaConsumer<String, String> consumer, String topicId, long position)
      throws SQLException {
    List<Received> batch;
    try {
      batch = consumer.poll(POLL).records(PLACE).stream().map(Received::of).toList();
    } catch (OffsetOutOfRangeException e) {
      LOG.warn("the tree topic is shorter than read; reading it from its beginning");
      ingest.accept(topicId, position, List.of(), 0);
      return seek(consumer, ingest.position(topicId));
    }
    long next = consumer.position(PLACE);
    if (next != position && !ingest.accept(topicId, position, batch, next)) {
      return seek(consumer, ingest.position(topicId));
    }
    lag = consumer.currentLag(PLACE).orElse(0);
    if (lag == 0) {
      caughtUp = true;
    }
    return next;
  }

  private static long seek(KafkaConsumer<String, String> consumer, long position) {
    consumer.seek(PLACE, position);
    return position;
  }

  private static Topic topic(KafkaBroker broker) {
    return broker.topics(List.of(Topics.TREE)).getFirst();
  }

  private void pause() {
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}
