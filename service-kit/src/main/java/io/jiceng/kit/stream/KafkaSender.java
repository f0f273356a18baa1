package io.jiceng.kit.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** An idempotent producer that waits for all replicas. */
public final class KafkaSender implements Sender, AutoCloseable {
  private static final int DELIVERY_MS = 30_000;

  private final KafkaProducer<String, String> producer;

  public KafkaSender(Map<String, Object> connection) {
    var settings = new HashMap<String, Object>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MS);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, DELIVERY_MS / 2);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, DELIVERY_MS / 2);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  @Override
  public List<Acknowledged> send(List<Message> messages) {
    var futures = new ArrayList<Future<RecordMetadata>>(messages.size());
    for (Message message : messages) {
      var sent =
          new ProducerRecord<>(
              message.topic(), message.partition(), message.key(), message.value());
      message
          .headers()
          .forEach((name, value) -> sent.headers().add(name, KafkaHeaders.bytes(value)));
      futures.add(producer.send(sent));
    }
    producer.flush();
    return futures.stream().map(KafkaSender::acknowledged).toList();
  }

  private static Acknowledged acknowledged(Future<RecordMetadata> future) {
    try {
      RecordMetadata at = future.get();
      return new Acknowledged(at.topic(), at.partition(), at.offset());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a message was not acknowledged", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending", e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1));
  }
}
