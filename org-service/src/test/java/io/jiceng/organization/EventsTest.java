package io.jiceng.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is announced on Kafka agrees with the schemas beside the features. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventsTest {
  private static final String TOPIC = "jiceng.organization.v1";
  private static final Set<String> TYPES =
      Set.of(
          "io.jiceng.organization.changed.v1",
          "io.jiceng.place.changed.v1",
          "io.jiceng.grid.changed.v1",
          "io.jiceng.rule-parameter.changed.v1");

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void announcesEveryChangeAsItsSchemaSays() throws IOException {
    var world = World.of("EV1");
    var api = world.api();
    var grid =
        api.made(
            "/v1/grids",
            Map.of("code", "EV1-1", "name", "网格", "level", "GRID", "placeCode", world.village()));
    var parameter =
        api.made(
            "/v1/rule-parameters",
            Map.of(
                "code", "branchMembersMax",
                "organizationId", "EV1",
                "value", "60",
                "validFrom", "2024-01-01",
                "mark", "P"));
    var latest = readUntil(Set.of(world.branch(), grid, parameter));
    for (var message : latest.values()) {
      if (message.value() != null) {
        assertThat(faults(message)).as("%s %s", type(message), message.value()).isEmpty();
      }
    }
    assertThat(latest.values()).extracting(EventsTest::type).contains(TYPES.toArray(String[]::new));
    var founded = Objects.requireNonNull(latest.get(world.branch()));
    assertThat(header(founded, "ce_subject")).isEqualTo(world.branch());
    assertThat(header(founded, "ce_organization")).isEqualTo(world.branch());
    assertThat(header(founded, "ce_source")).isEqualTo("/jiceng/org");
  }

  private Map<String, ConsumerRecord<String, String>> readUntil(Set<String> keys) {
    var latest = new HashMap<String, ConsumerRecord<String, String>>();
    var deadline = Instant.now().plusSeconds(60);
    try (var consumer = consumer()) {
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
    return latest;
  }

  private static void put(
      Map<String, ConsumerRecord<String, String>> latest, ConsumerRecord<String, String> message) {
    if (message.headers().lastHeader("ce_type") != null) {
      latest.put(message.key(), message);
    }
  }

  private KafkaConsumer<String, String> consumer() {
    var settings = new Properties();
    settings.put("bootstrap.servers", brokers);
    settings.put("enable.auto.commit", "false");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private static List<String> faults(ConsumerRecord<String, String> message) throws IOException {
    var file = "/events/" + type(message) + ".json";
    try (var schema = EventsTest.class.getResourceAsStream(file)) {
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

  private static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }
}
