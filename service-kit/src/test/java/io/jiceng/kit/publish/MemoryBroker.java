package io.jiceng.kit.publish;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Acknowledged;
import io.jiceng.kit.stream.Broker;
import io.jiceng.kit.stream.Message;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.Sender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;

/** A broker for one thread: logs in memory, and sends that fail after so many messages. */
public final class MemoryBroker implements Broker, Sender {
  private final Map<String, List<MemoryPartition>> topics = new HashMap<>();
  private int failAfter = Integer.MAX_VALUE;
  private boolean forgetful;

  @Override
  public List<Topic> topics(List<String> names) {
    return names.stream()
        .map(name -> new Topic(name, partitions(name).getFirst().id(), partitions(name).size()))
        .toList();
  }

  @Override
  public long read(String topic, int partition, long offset, Consumer<Received> each) {
    MemoryPartition log = partitions(topic).get(partition);
    log.read(offset).forEach(each);
    return log.end();
  }

  @Override
  public List<Acknowledged> send(List<Message> messages) {
    var acknowledged = new ArrayList<Acknowledged>();
    for (Message message : messages) {
      if (failAfter-- <= 0) {
        throw new IllegalStateException("the broker is gone");
      }
      acknowledged.add(append(message));
    }
    if (forgetful) {
      throw new IllegalStateException("the broker is gone before it acknowledged");
    }
    return acknowledged;
  }

  private Acknowledged append(Message message) {
    Integer wanted = message.partition();
    List<MemoryPartition> partitions = partitions(message.topic());
    int partition =
        wanted != null
            ? wanted
            : Utils.toPositive(Utils.murmur2(Utils.utf8(message.key()))) % partitions.size();
    long offset = partitions.get(partition).add(message.key(), message.value(), message.headers());
    return new Acknowledged(message.topic(), partition, offset);
  }

  public List<MemoryPartition> partitions(String topic) {
    return topics.computeIfAbsent(
        topic,
        name ->
            IntStream.range(0, Topics.partitions(name))
                .mapToObj(partition -> new MemoryPartition(name, partition))
                .toList());
  }

  /** The next sends fail after so many messages have been stored. */
  public void failAfter(int messages) {
    failAfter = messages;
  }

  /** The next sends are stored, but nobody is told so. */
  public void failBeforeAcknowledging() {
    forgetful = true;
  }

  public void heal() {
    failAfter = Integer.MAX_VALUE;
    forgetful = false;
  }

  public void empty() {
    topics.values().forEach(partitions -> partitions.forEach(MemoryPartition::empty));
  }

  /** All partitions of a topic, each in order. */
  public List<Received> all(String topic) {
    return partitions(topic).stream().flatMap(partition -> partition.read(0).stream()).toList();
  }

  /**
   * What a consumer that follows the rules holds: the highest (epoch, revision) of each key; at an
   * end marker what the epoch did not name is dropped, per partition and service.
   */
  public Map<String, String> truth(String topic) {
    var truth = new TreeMap<String, String>();
    partitions(topic).forEach(partition -> truth.putAll(truth(partition.read(0))));
    return truth;
  }

  private static Map<String, String> truth(List<Received> log) {
    var held = new HashMap<String, Received>();
    for (Received message : log) {
      switch (message.kind()) {
        case "begin", "watermark", "heartbeat" -> {}
        case "end" -> held.values().removeIf(m -> m.version().epoch() < message.version().epoch());
        default ->
            held.merge(message.key(), message, (a, b) -> b.version().isAfter(a.version()) ? b : a);
      }
    }
    var truth = new HashMap<String, String>();
    held.forEach(
        (key, message) -> {
          if (message.value() != null && !message.value().equals("{\"cells\":{}}")) {
            truth.put(key, message.value());
          }
        });
    return truth;
  }
}
