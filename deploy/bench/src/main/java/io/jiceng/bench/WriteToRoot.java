package io.jiceng.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jiceng.local.LocalStack;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * From the request of a write to its number at the root, against one message through the broker.
 */
final class WriteToRoot {
  private static final String FIGURE = "organization.branch-count";
  private static final int WARM_UP = 50;
  private static final int ROUNDS = 200;

  /** A client that asks without a pause would take the processor from what it measures. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

  private WriteToRoot() {}

  static Measured measure(LocalStack stack) throws Exception {
    var calls = new Calls(stack.gateway(), stack.token("province-admin"));
    var rounds = new int[1];
    var before = calls.value("DEMO", "2024", FIGURE);
    var ours =
        Timing.median(
            WARM_UP,
            ROUNDS,
            () -> {
              int round = ++rounds[0];
              calls.post("/v1/organizations", branch(round));
              var expected = before.add(BigDecimal.valueOf(round));
              while (calls.value("DEMO", "2024", FIGURE).compareTo(expected) != 0) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
              }
            });
    return new Measured(
        "write to root", "POST until visible", ours, "Kafka round trip", kafka(stack));
  }

  private static Map<String, Object> branch(int round) {
    return Map.of(
        "code", "KT-BENCH-" + round,
        "name", "Bench " + round,
        "form", "BRANCH",
        "parentId", "KT",
        "placeCode", "620802000000",
        "foundedOn", "2024-03-01");
  }

  private static Duration kafka(LocalStack stack) throws Exception {
    var settings = new Properties();
    settings.put("bootstrap.servers", stack.bootstrapServers());
    settings.put("acks", "all");
    var topic = new TopicPartition("jiceng.member.v1", 0);
    try (var producer =
            new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        var consumer =
            new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(topic));
      consumer.seekToEnd(List.of(topic));
      consumer.position(topic);
      var key = "bench".getBytes(UTF_8);
      return Timing.median(
          WARM_UP,
          ROUNDS,
          () -> {
            producer.send(new ProducerRecord<>(topic.topic(), topic.partition(), key, null)).get();
            while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
              Thread.onSpinWait();
            }
          });
    }
  }
}
