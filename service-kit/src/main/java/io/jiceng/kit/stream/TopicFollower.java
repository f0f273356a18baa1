package io.jiceng.kit.stream;

import io.jiceng.kit.stream.Broker.Topic;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Follows all partitions of a topic; positions lie in the database, with their effect. */
public final class TopicFollower {
  private static final Logger LOG = Logger.getLogger(TopicFollower.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final long TOPIC_CHECK_NANOS = Duration.ofSeconds(5).toNanos();

  /** What becomes of the messages. */
  public interface Intake {
    long position(String topicId, int partition) throws SQLException;

    /** False: another replica has moved the position, so read it again. */
    boolean accept(String topicId, int partition, long from, List<Received> batch, long to)
        throws SQLException;
  }

  private final KafkaConnection kafka;
  private final String topic;
  private final int partitions;
  private final Intake intake;
  private final Map<TopicPartition, Long> positions = new HashMap<>();
  private volatile boolean stopped;
  private volatile boolean caughtUp;
  private volatile long lag;

  /**
   * @param partitions of a topic that is not there yet
   */
  public TopicFollower(KafkaConnection kafka, String topic, int partitions, Intake intake) {
    this.kafka = kafka;
    this.topic = topic;
    this.partitions = partitions;
    this.intake = intake;
  }

  public void start(String thread) {
    Thread.ofPlatform().daemon().name(thread).start(this::run);
  }

  public void stop() {
    stopped = true;
  }

  /** Whether the end of the topic has been reached since the start. */
  public boolean isCaughtUp() {
    return caughtUp;
  }

  /** Messages still to read. */
  public long lag() {
    return lag;
  }

  private void run() {
    while (!stopped) {
      try (KafkaBroker broker = kafka.broker(_ -> partitions);
          KafkaConsumer<String, String> consumer = kafka.consumer()) {
        while (!stopped) {
          follow(consumer, topic(broker), broker);
        }
      } catch (SQLException | RuntimeException e) {
        if (!stopped) {
          LOG.warnf("%s cannot be followed now: %s", topic, e.getMessage());
          pause();
        }
      }
    }
  }

  /** Until the topic has another id. */
  private void follow(KafkaConsumer<String, String> consumer, Topic found, KafkaBroker broker)
      throws SQLException {
    var places =
        IntStream.range(0, found.partitions()).mapToObj(p -> new TopicPartition(topic, p)).toList();
    consumer.assign(places);
    positions.clear();
    for (var place : places) {
      seek(consumer, place, found.id());
    }
    long checked = System.nanoTime();
    while (!stopped) {
      if (readOnce(consumer, places, found.id())) {
        continue;
      }
      if (System.nanoTime() - checked > TOPIC_CHECK_NANOS) {
        if (!topic(broker).id().equals(found.id())) {
          return;
        }
        checked = System.nanoTime();
      }
    }
  }

  /** Whether anything was read. */
  private boolean readOnce(
      KafkaConsumer<String, String> consumer, List<TopicPartition> places, String topicId)
      throws SQLException {
    ConsumerRecords<String, String> polled;
    try {
      polled = consumer.poll(POLL);
    } catch (OffsetOutOfRangeException e) {
      LOG.warnf("%s is shorter than read; reading it from its beginning", topic);
      for (var place : e.partitions()) {
        intake.accept(topicId, place.partition(), position(place), List.of(), 0);
        seek(consumer, place, topicId);
      }
      return true;
    }
    var moved = false;
    long left = 0;
    for (var place : places) {
      var batch = polled.records(place).stream().map(Received::of).toList();
      moved |= take(consumer, place, topicId, batch);
      left += consumer.currentLag(place).orElse(0);
    }
    lag = left;
    caughtUp |= left == 0;
    return moved;
  }

  private boolean take(
      KafkaConsumer<String, String> consumer,
      TopicPartition place,
      String topicId,
      List<Received> batch)
      throws SQLException {
    long from = position(place);
    long next = consumer.position(place);
    if (next == from) {
      return false;
    }
    if (intake.accept(topicId, place.partition(), from, batch, next)) {
      positions.put(place, next);
    } else {
      seek(consumer, place, topicId);
    }
    return true;
  }

  private void seek(KafkaConsumer<String, String> consumer, TopicPartition place, String topicId)
      throws SQLException {
    long position = intake.position(topicId, place.partition());
    positions.put(place, position);
    consumer.seek(place, position);
  }

  private long position(TopicPartition place) {
    return positions.getOrDefault(place, 0L);
  }

  private Topic topic(KafkaBroker broker) {
    return broker.topics(List.of(topic)).getFirst();
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
