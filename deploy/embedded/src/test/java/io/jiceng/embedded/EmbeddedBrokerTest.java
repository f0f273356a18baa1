package io.jiceng.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedBrokerTest {
  @TempDir Path data;

  @Test
  void keepsTopicsOverRestartAndLosesThemWithItsFolder() throws Exception {
    String cluster;
    int port;
    try (var broker = EmbeddedBroker.start(data, 0)) {
      port = broker.port();
      cluster = clusterId(broker);
      create(broker, "kept");
      send(broker, "kept");
    }
    try (var broker = EmbeddedBroker.start(data, port)) {
      assertThat(clusterId(broker)).isEqualTo(cluster);
      assertThat(topics(broker)).containsExactly("kept");
    }
    Folders.delete(data);
    try (var broker = EmbeddedBroker.start(data, port)) {
      assertThat(clusterId(broker)).isNotEqualTo(cluster);
      assertThat(topics(broker)).isEmpty();
    }
  }

  @Test
  void createsNoTopicByAccident() throws Exception {
    try (var broker = EmbeddedBroker.temporary()) {
      assertThatThrownBy(() -> send(broker, "absent")).isInstanceOf(ExecutionException.class);
      assertThat(topics(broker)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
  void takesEveryCompression(String compression) throws Exception {
    try (var broker = EmbeddedBroker.start(data, 0)) {
      create(broker, "taken");
      assertThatCode(() -> send(broker, "taken", Map.of("compression.type", compression)))
          .doesNotThrowAnyException();
    }
  }

  private static Admin admin(EmbeddedBroker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  private static String clusterId(EmbeddedBroker broker) throws Exception {
    try (var admin = admin(broker)) {
      return admin.describeCluster().clusterId().get();
    }
  }

  private static List<String> topics(EmbeddedBroker broker) throws Exception {
    try (var admin = admin(broker)) {
      return List.copyOf(admin.listTopics().names().get());
    }
  }

  private static void create(EmbeddedBroker broker, String topic) throws Exception {
    try (var admin = admin(broker)) {
      admin
          .createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
          .all()
          .get();
    }
  }

  private static void send(EmbeddedBroker broker, String topic) throws Exception {
    send(broker, topic, Map.of());
  }

  private static void send(EmbeddedBroker broker, String topic, Map<String, Object> more)
      throws Exception {
    var settings = new HashMap<>(more);
    settings.put("bootstrap.servers", broker.bootstrapServers());
    settings.put("max.block.ms", 5000);
    settings.put("delivery.timeout.ms", 5000);
    settings.put("request.timeout.ms", 4000);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "key", "value")).get();
    }
  }
}
