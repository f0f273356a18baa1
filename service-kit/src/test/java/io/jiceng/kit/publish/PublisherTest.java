package io.jiceng.kit.publish;

import static io.jiceng.kit.stream.TestDatabase.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.embedded.EmbeddedBroker;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.figure.Ledger;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.stream.PublishWake;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.TestDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Publishers in threads against a real broker: two replicas, an emptied topic, and how long a write
 * takes.
 */
class PublisherTest {
  private static EmbeddedBroker broker;
  private static KafkaConnection kafka;

  private final TestDatabase database = TestDatabase.fresh();
  private final List<Publisher> publishers = new ArrayList<>();
  private final PublishWake firstWake = new PublishWake();
  private final PublishWake secondWake = new PublishWake();
  private final Ledger ledger;

  PublisherTest() throws SQLException {
    ledger = new Ledger(database);
  }

  @BeforeAll
  static void startBroker() {
    broker = EmbeddedBroker.temporary();
    kafka = new KafkaConnection(Map.of("bootstrap.servers", broker.bootstrapServers()), (short) 1);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @AfterEach
  void stop() throws InterruptedException {
    publishers.forEach(publisher -> publisher.stop(new ShutdownEvent()));
    Thread.sleep(Duration.ofSeconds(1));
  }

  @Test
  void aStandbyPassesWakesOnAndTakesOver() throws Exception {
    Publisher leader = start(firstWake);
    ledger.account(11, 1);
    try (var consumer = followFigures()) {
      await(consumer, PublisherTest::isWatermark);
      start(secondWake);
      ledger.entry(11, "2024-03-01", "5");
      secondWake.signal();
      await(consumer, cells("\"3\": 5"));
      leader.stop(new ShutdownEvent());
      ledger.entry(11, "2024-03-01", "6");
      await(consumer, cells("\"3\": 11"));
    }
  }

  @Test
  void topicsThatWereDeletedAreRestated() throws Exception {
    start(firstWake);
    ledger.account(11, 1);
    ledger.entry(11, "2024-03-01", "7");
    try (var consumer = followFigures()) {
      await(consumer, cells("\"3\": 7"));
    }
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin
          .deleteTopics(List.of(Topics.FIGURES, Topics.CATALOGUE, Topics.changes("economy")))
          .all()
          .get();
    }
    Thread.sleep(Duration.ofSeconds(1));
    try (var consumer = followFigures()) {
      await(consumer, cells("\"3\": 7"));
      await(consumer, message -> message.kind().equals("end"));
    }
  }

  @Test
  void aWriteOnAnIdleSystemIsOnTheTopicAtOnce() throws Exception {
    start(firstWake);
    ledger.account(11, 1);
    var millis = new double[60];
    try (var consumer = followFigures()) {
      await(consumer, PublisherTest::isWatermark);
      for (int i = 0; i < millis.length; i++) {
        Thread.sleep(20);
        long committed = write(i);
        await(consumer, message -> message.kind().equals("cells"));
        millis[i] = (System.nanoTime() - committed) / 1e6;
      }
    }
    double[] warm = Arrays.stream(millis).skip(20).sorted().toArray();
    System.out.printf(
        "write -> message: median %.1f ms, p90 %.1f ms%n",
        warm[warm.length / 2], warm[warm.length * 9 / 10]);
    assertThat(warm[warm.length / 2]).isLessThan(250);
  }

  private long write(int i) throws SQLException {
    try (var connection = database.connect()) {
      TestDatabase.run(
          connection,
          "insert into entry values (gen_random_uuid(), ?, '2024-05-01', ?)",
          id(11),
          i + 1);
      long committed = System.nanoTime();
      firstWake.signal();
      return committed;
    }
  }

  private Publisher start(PublishWake wake) throws SQLException {
    var clock = Clock.systemUTC();
    var source = database.dataSource();
    var publisher =
        new Publisher(
            "economy",
            true,
            source,
            clock,
            kafka,
            Ledger.CATALOGUE,
            List.of(),
            new ChangeOutbox(source, clock),
            wake);
    publisher.start(new StartupEvent());
    publishers.add(publisher);
    return publisher;
  }

  private static KafkaConsumer<String, String> followFigures() {
    try (var admin = kafka.broker(Topics::partitions)) {
      admin.topics(List.of(Topics.FIGURES));
    }
    var consumer = kafka.consumer();
    var places =
        IntStream.range(0, Topics.partitions(Topics.FIGURES))
            .mapToObj(partition -> new TopicPartition(Topics.FIGURES, partition))
            .toList();
    consumer.assign(places);
    consumer.seekToBeginning(places);
    return consumer;
  }

  private static boolean isWatermark(Received message) {
    return message.kind().equals("watermark");
  }

  private static Predicate<Received> cells(String part) {
    return message -> String.valueOf(message.value()).contains(part);
  }

  private static void await(KafkaConsumer<String, String> consumer, Predicate<Received> wanted) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < deadline) {
      for (var message : consumer.poll(Duration.ofMillis(100))) {
        if (wanted.test(Received.of(message))) {
          return;
        }
      }
    }
    throw new AssertionError("the message has not come");
  }
}
