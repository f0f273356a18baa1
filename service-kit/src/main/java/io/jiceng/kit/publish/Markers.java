package io.jiceng.kit.publish;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Broker.Topic;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Message;
import io.jiceng.kit.stream.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Messages about the stream itself: restatements begin and end, watermarks, heartbeats. */
final class Markers {
  private final String service;

  Markers(String service) {
    this.service = service;
  }

  List<Message> frame(String kind, List<Topic> topics, long epoch) {
    var markers = new ArrayList<Message>();
    for (Topic topic : topics) {
      for (int partition = 0; partition < topic.partitions(); partition++) {
        String key =
            topic.name().equals(Topics.TREE)
                ? kind
                : "marker|" + service + "|" + partition + "|" + kind;
        markers.add(message(topic.name(), partition, key, kind, new Version(epoch, 0), Map.of()));
      }
    }
    return markers;
  }

  /** Everything committed before {@code at} lies before these. */
  List<Message> watermarks(Topic figures, Version version, long outboxSeq, Instant at) {
    var watermarks = new ArrayList<Message>();
    for (int partition = 0; partition < figures.partitions(); partition++) {
      String key = "watermark|" + service + "|" + partition;
      watermarks.add(
          message(
              figures.name(),
              partition,
              key,
              "watermark",
              version,
              Map.of("at", at),
              Map.of(EpochCheck.OUTBOX_HEADER, String.valueOf(outboxSeq))));
    }
    return watermarks;
  }

  Message heartbeat(long epoch, Instant at) {
    return message(
        Topics.TREE, 0, "heartbeat", "heartbeat", new Version(epoch, 0), Map.of("at", at));
  }

  private Message message(
      String topic, int partition, String key, String kind, Version version, Object value) {
    return message(topic, partition, key, kind, version, value, Map.of());
  }

  private Message message(
      String topic,
      int partition,
      String key,
      String kind,
      Version version,
      Object value,
      Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("service", service);
    headers.put("epoch", String.valueOf(version.epoch()));
    headers.put("revision", String.valueOf(version.revision()));
    headers.put("kind", kind);
    return new Message(topic, partition, key, Json.write(value), headers);
  }
}
