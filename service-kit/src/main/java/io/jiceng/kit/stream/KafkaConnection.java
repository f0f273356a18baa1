package io.jiceng.kit.stream;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens clients from the configuration {@code kafka.*}. */
@Singleton
public class KafkaConnection {
  private final Map<String, Object> settings;
  private final short replication;

  @Inject
  public KafkaConnection(
      @Identifier("default-kafka-broker") Map<String, Object> settings,
      @ConfigProperty(name = "jiceng.kafka.replication", defaultValue = "1") short replication) {
    this.settings = Map.copyOf(settings);
    this.replication = replication;
  }

  public KafkaSender sender() {
    return new KafkaSender(settings);
  }

  /** Creates missing topics with as many partitions as told. */
  public KafkaBroker broker(ToIntFunction<String> partitions) {
    return new KafkaBroker(settings, replication, partitions);
  }

  /** Without group and commits: positions lie in the database. */
  public KafkaConsumer<String, String> consumer() {
    var own = new HashMap<>(settings);
    own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    own.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
    own.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
    return new KafkaConsumer<>(own, new StringDeserializer(), new StringDeserializer());
  }
}
