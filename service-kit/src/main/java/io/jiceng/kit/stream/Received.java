package io.jiceng.kit.stream;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** What came from the broker. */
public record Received(
    String topic,
    int partition,
    long offset,
    String key,
    @Nullable String value,
    Map<String, String> headers) {
  public static Received of(ConsumerRecord<String, String> message) {
    return KafkaHeaders.received(message);
  }

  public Version version() {
    return new Version(number("epoch"), number("revision"));
  }

  public String kind() {
    return headers.getOrDefault("kind", "");
  }

  public boolean isFrom(String service) {
    return service.equals(headers.get("service"));
  }

  private long number(String header) {
    String text = headers.get(header);
    if (text == null) {
      throw new IllegalArgumentException("header " + header + " is missing");
    }
    return Long.parseLong(text);
  }
}
