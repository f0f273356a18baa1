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
import org.apache.kafka.common.utils.Utils;

/** A broker for one thread: logs in memory, and sends that fail after so many messages. */
public final class MemoryBroker implements Broker, Sender {
  private record Place(String topic, int partition) {}

  private final Map<Place, List<Received>> logs = new HashMap<>();
  private int generation = 1;
  private int failAfter = Integer.MAX_VALUE;

  @Override
  public List<Topic> topics(List<String> names) {
    return names.stream()
        .map(name -> new Topic(name, name + "#" + generation, Topics.partitions(name)))
        .toList();
  }

  @Override
  public long read(String topic, int partition, long offset, Consumer<Received> each) {
    List<Received> log = log(topic, partition);
    log.stream().skip(offset).forEach(each);
    return log.size();
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
    return acknowledged;
  }

  private Acknowledged append(Message message) {
    Integer wanted = message.partition();
    int partition =
        wanted != null
            ? wanted
            : Utils.toPositive(Utils.murmur2(Utils.utf8(message.key())))
                % Topics.partitions(message.topic());
    List<Received> log = log(message.topic(), partition);
    log.add(
        new Received(
            message.topic(),
            partition,
            log.size(),
            message.key(),
            message.value(),
            message.headers()));
    return new Acknowledged(message.topic(), partition, log.size() - 1);
  }

  private List<Received> log(String topic, int partition) {
    return logs.computeIfAbsent(new Place(topic, partition), place -> new ArrayList<>());
  }

  /** The next sends fail after so many messages have been stored. */
  public void failAfter(int messages) {
    failAfter = messages;
  }

  public void heal() {
    failAfter = Integer.MAX_VALUE;
  }

  public void empty() {
    logs.clear();
    generation++;
  }

  /** All partitions of a topic, each in order. */
  public List<Received> all(String topic) {
    var all = new ArrayList<Received>();
    for (int partition = 0; partition < Topics.partitions(topic); partition++) {
      all.addAll(log(topic, partition));
    }
    return all;
  }

  /**
   * What a consumer that follows the rules holds: the highest (epoch, revision) of each key; at an
   * end marker what the epoch did not name is dropped, per partition and service.
   */
  public Map<String, String> truth(String topic) {
    var truth = new TreeMap<String, String>();
    for (int partition = 0; partition < Topics.partitions(topic); partition++) {
      truth.putAll(truth(log(topic, partition)));
    }
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
