package io.jiceng.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The last announcement of each record, as a reader of the changes finds it. */
public record Announced(Map<String, ConsumerRecord<String, String>> messages) {
  private static final String TOPIC = "jiceng.organization.v1";

  /** What is announced last about each of these records, once all of them are. */
  public static Announced latest(String brokers, Set<String> keys) {
    var latest = new HashMap<String, ConsumerRecord<String, String>>();
    var deadline = Instant.now().plusSeconds(60);
    try (var consumer = consumer(brokers)) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(p -> new TopicPartition(TOPIC, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (!latest.keySet().containsAll(keys) && Instant.now().isBefore(deadline)) {
        consumer.poll(Duration.ofMillis(200)).forEach(r -> put(latest, r));
      }
    }
    assertThat(latest).containsKeys(keys.toArray(String[]::new));
    return new Announced(latest);
  }

  /** Every message fits the schema beside its feature, and these types are among them. */
  public void agreeWithTheirSchemas(Set<String> types) throws IOException {
    for (var message : messages.values()) {
      if (message.value() != null) {
        assertThat(faults(message)).as("%s %s", type(message), message.value()).isEmpty();
      }
    }
    assertThat(messages.values())
        .extracting(Announced::type)
        .contains(types.toArray(String[]::new));
  }

  public ConsumerRecord<String, String> of(String key) {
    return Objects.requireNonNull(messages.get(key));
  }

  private static void put(
      Map<String, ConsumerRecord<String, String>> latest, ConsumerRecord<String, String> message) {
    if (message.headers().lastHeader("ce_type") != null) {
      latest.put(message.key(), message);
    }
  }

  private static KafkaConsumer<String, String> consumer(String brokers) {
    var settings = new Properties();
    settings.put("bootstrap.servers", brokers);
    settings.put("enable.auto.commit", "false");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private static List<String> faults(ConsumerRecord<String, String> message) throws IOException {
    var file = "/events/" + type(message) + ".json";
    try (var schema = Announced.class.getResourceAsStream(file)) {
      assertThat(schema).as(file).isNotNull();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(schema)
          .validate(message.value(), InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static String type(ConsumerRecord<String, String> message) {
    return header(message, "ce_type");
  }

  public static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }
}
