package io.jiceng.kit.saga;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Puts messages on the topics as another service would, and waits for what becomes of them. It
 * speaks in JDK types only, for it is loaded beside the service under test.
 */
public record SagaWire(String brokers, DataSource database) {
  public static final String TOPIC = "jiceng.saga.v1";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(50);

  public void send(String service, String key, String type, int revision, String value) {
    send(
        TOPIC,
        key,
        value,
        Map.of(
            "service",
            service,
            "epoch",
            "1",
            "revision",
            String.valueOf(revision),
            "ce_type",
            type,
            "ce_id",
            UUID.randomUUID().toString()));
  }

  public void send(String topic, String key, String value, Map<String, String> headers) {
    var settings = Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    thread.setContextClassLoader(SagaWire.class.getClassLoader());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var message = new ProducerRecord<>(topic, key, value);
      headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
      producer.send(message).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  /** Until the order was answered: whether it was carried out. */
  public boolean awaitHandled(UUID order, int attempt) {
    var where = "from handover where order_id = '%s'".formatted(order);
    await(() -> number("select coalesce(max(attempt), 0) " + where) >= attempt);
    return number("select count(*) " + where + " and done") == 1;
  }

  public void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it does not happen");
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public long number(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
