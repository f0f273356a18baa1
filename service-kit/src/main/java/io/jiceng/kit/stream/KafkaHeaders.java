package io.jiceng.kit.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Header values are UTF-8 text. */
final class KafkaHeaders {
  private KafkaHeaders() {}

  static byte[] bytes(String value) {
    return value.getBytes(UTF_8);
  }

  static Received received(ConsumerRecord<String, String> message) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : message.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), UTF_8));
      }
    }
    return new Received(
        message.topic(),
        message.partition(),
        message.offset(),
        message.key() == null ? "" : message.key(),
        message.value(),
        headers);
  }
}
