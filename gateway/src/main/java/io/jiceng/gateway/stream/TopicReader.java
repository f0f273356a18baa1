package io.jiceng.gateway.stream;

import io.jiceng.gateway.database.Database;
import io.jiceng.kit.stream.Received;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one topic for as long as the process lives. Several replicas may: a consumer group only
 * deals out the partitions, and without a group each tries all and the position lets one win.
 */
public final class TopicReader implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(TopicReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long IDENTITY_CHECK_NANOS = Duration.ofSeconds(5).toNanos();
  private static final long RETRY_MILLIS = 500;
  private static final int MESSAGES_PER_BATCH_MAX = 4_000;
  private static final int BYTES_PER_FETCH_MAX = 8 << 20;

  /** A killed replica's partitions rest as long; the broker's own minimum. */
  private static final int SESSION_TIMEOUT_MILLIS = 6_000;

  private final String topic;
  private final Map<String, Object> settings;
  private final boolean grouped;
  private final Database database;
  private final PartitionWriter writer;
  private final Map<Integer, Position> positions = new HashMap<>();
  private final CountDownLatch caughtUp = new CountDownLatch(1);
  private final Thread thread;
  private String topicId = "";
  private volatile @Nullable KafkaConsumer<String, String> consumer;
  private volatile boolean closed;

  /**
   * Nothing is read before {@link #start}.
   *
   * @param connection settings of the broker
   * @param group deals out the partitions; null: all are read here
   */
  public TopicReader(
      Map<String, Object> connection,
      String topic,
      @Nullable String group,
      Database database,
      Effect effect) {
    this.topic = topic;
    this.database = database;
    this.grouped = group != null;
    this.writer = new PartitionWriter(database, effect);
    this.settings = settings(connection, group);
    this.thread = Thread.ofPlatform().name("read-" + topic).unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** Waits until what was there at the start has been applied, or the time is over. */
  public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
    return caughtUp.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    closed = true;
    var running = consumer;
    if (running != null) {
      running.wakeup();
    }
    if (!thread.isAlive()) {
      return;
    }
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closed) {
      try (Admin admin = Admin.create(settings);
          var reading = new KafkaConsumer<String, String>(settings)) {
        consumer = reading;
        read(admin, reading);
      } catch (WakeupException e) {
        LOG.debugf("%s: woken", topic);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        if (!closed) {
          LOG.warnf("%s: cannot be read now, trying again: %s", topic, e.toString());
          pause();
        }
      }
    }
  }

  private void read(Admin admin, KafkaConsumer<String, String> reading)
      throws InterruptedException, ExecutionException, SQLException {
    List<TopicPartition> partitions = identify(admin);
    if (grouped) {
      reading.subscribe(List.of(topic), new Dealing(admin, reading));
    } else {
      reading.assign(partitions);
      seek(reading, partitions);
    }
    long identified = System.nanoTime();
    while (!closed) {
      ConsumerRecords<String, String> records = poll(reading);
      if (System.nanoTime() - identified > IDENTITY_CHECK_NANOS) {
        identified = System.nanoTime();
        identify(admin);
        if (isMoved(reading.assignment())) {
          LOG.infof("%s: moved by a rebuild, another reader or another topic", topic);
          seek(reading, reading.assignment());
          continue;
        }
      }
      apply(reading, records);
      noteCaughtUp(reading);
    }
  }

  /** Whether the database says otherwise, which would else be seen only when a message comes. */
  private boolean isMoved(Collection<TopicPartition> partitions) throws SQLException {
    return database.write(
        connection -> {
          for (TopicPartition partition : partitions) {
            Position stored = load(connection, partition.partition());
            if (!stored.equals(positions.get(partition.partition()))) {
              return true;
            }
          }
          return false;
        });
  }

  private ConsumerRecords<String, String> poll(KafkaConsumer<String, String> reading)
      throws SQLException {
    try {
      return reading.poll(POLL);
    } catch (OffsetOutOfRangeException e) {
      restart(reading, e.offsetOutOfRangePartitions().keySet());
      return ConsumerRecords.empty();
    }
  }

  private void apply(KafkaConsumer<String, String> reading, ConsumerRecords<String, String> records)
      throws SQLException {
    for (TopicPartition partition : records.partitions()) {
      Position position = positions.get(partition.partition());
      List<Received> batch = records.records(partition).stream().map(Received::of).toList();
      if (position == null || batch.isEmpty()) {
        continue;
      }
      try {
        positions.put(
            partition.partition(), writer.write(position, batch, batch.getLast().offset() + 1));
      } catch (PartitionWriter.Moved e) {
        LOG.debugf("%s: someone else was first", partition);
        seek(reading, List.of(partition));
      } catch (SQLException e) {
        LOG.warnf("%s: not applied, trying again: %s", partition, e.getMessage());
        pause();
        seek(reading, List.of(partition));
      }
    }
  }

  private void seek(KafkaConsumer<String, String> reading, Collection<TopicPartition> partitions)
      throws SQLException {
    for (TopicPartition partition : partitions) {
      Position position = database.write(connection -> load(connection, partition.partition()));
      positions.put(partition.partition(), position);
      reading.seek(partition, position.next());
    }
  }

  private Position load(Connection connection, int partition) throws SQLException {
    return Position.load(connection, topic, partition, topicId);
  }

  /**
   * The log no longer reaches back, or no longer reaches as far: messages are absolute, so all of
   * it is read again.
   */
  private void restart(KafkaConsumer<String, String> reading, Collection<TopicPartition> partitions)
      throws SQLException {
    Map<TopicPartition, Long> beginnings = reading.beginningOffsets(partitions);
    for (TopicPartition partition : partitions) {
      Position position = positions.get(partition.partition());
      if (position != null) {
        LOG.warnf(
            "%s: offset %d is out of range, reading from the start", partition, position.next());
        long beginning = beginnings.getOrDefault(partition, 0L);
        database.write(connection -> position.advance(connection, beginning));
      }
    }
    seek(reading, partitions);
  }

  private List<TopicPartition> identify(Admin admin)
      throws InterruptedException, ExecutionException {
    TopicDescription description =
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    if (description == null) {
      throw new IllegalStateException("topic is not there yet");
    }
    topicId = description.topicId().toString();
    return IntStream.range(0, description.partitions().size())
        .mapToObj(partition -> new TopicPartition(topic, partition))
        .toList();
  }

  private void noteCaughtUp(KafkaConsumer<String, String> reading) {
    if (caughtUp.getCount() > 0
        && !reading.assignment().isEmpty()
        && reading.assignment().stream()
            .allMatch(partition -> reading.currentLag(partition).orElse(1) == 0)) {
      caughtUp.countDown();
    }
  }

  private void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, Object> settings(
      Map<String, Object> connection, @Nullable String group) {
    var settings = new HashMap<>(connection);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
    settings.put(
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MESSAGES_PER_BATCH_MAX);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, BYTES_PER_FETCH_MAX);
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MILLIS);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_TIMEOUT_MILLIS / 4);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    if (group != null) {
      settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    }
    return settings;
  }

  /** Partitions come and go; where to read on says the database. */
  private final class Dealing implements ConsumerRebalanceListener {

    private final Admin admin;
    private final KafkaConsumer<String, String> reading;

    Dealing(Admin admin, KafkaConsumer<String, String> reading) {
      this.admin = admin;
      this.reading = reading;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      try {
        identify(admin);
        seek(reading, partitions);
      } catch (SQLException | ExecutionException e) {
        throw new IllegalStateException("positions cannot be read", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      partitions.forEach(partition -> positions.remove(partition.partition()));
    }
  }
}
