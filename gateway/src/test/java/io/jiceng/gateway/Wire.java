package io.jiceng.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.KafkaBroker;
import io.jiceng.kit.stream.KafkaConnection;
import io.jiceng.kit.tree.GroupState;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes to the topics as services do, by hand. */
@ApplicationScoped
public class Wire {

  private static final int PARTITIONS = 4;
  public static final long EPOCH = 1_700_000_000;

  /** A month of a figure, such as {@code 2024-03}. */
  public record CellAt(String figure, String month, String value) {}

  private final KafkaProducer<String, String> producer;
  private long revision;

  Wire(
      KafkaConnection kafka,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    Eventually.holds(
        () -> {
          try (KafkaBroker broker = kafka.broker(Topics::partitions)) {
            broker.topics(List.of(Topics.TREE, Topics.GROUPS, Topics.CATALOGUE, Topics.FIGURES));
          }
        });
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all"),
            new StringSerializer(),
            new StringSerializer());
  }

  /**
   * Each link is a parent (null: a root) and the day from which on; the first one's day does not
   * matter.
   */
  public void organization(UUID id, String code, Map<String, @Nullable UUID> parentsByDay) {
    var links = new ArrayList<Map<String, @Nullable Object>>();
    var days = parentsByDay.keySet().stream().sorted().toList();
    for (int i = 0; i < days.size(); i++) {
      var link = new HashMap<String, @Nullable Object>();
      link.put("parentId", parentsByDay.get(days.get(i)));
      link.put("from", i == 0 ? "0001-01-01" : days.get(i));
      link.put("to", i + 1 < days.size() ? days.get(i + 1) : null);
      links.add(link);
    }
    send(
        Topics.TREE,
        0,
        "organization/" + id,
        Json.write(
            Map.of(
                "id", id, "code", code, "name", "组织 " + code, "status", "ACTIVE", "links", links)),
        headers("org", "organization", EPOCH));
  }

  public void figure(String service, String id, Map<String, Object> definition) {
    var whole = new HashMap<String, Object>(definition);
    whole.put("id", id);
    whole.put("service", service);
    whole.putIfAbsent("zh", id);
    whole.putIfAbsent("en", id);
    whole.putIfAbsent("unit", "people");
    whole.putIfAbsent("precision", 0);
    whole.putIfAbsent("grain", "MONTH");
    whole.putIfAbsent("sensitive", false);
    whole.putIfAbsent("definitionVersion", "1");
    send(
        Topics.CATALOGUE,
        0,
        service + "/figure/" + id,
        Json.write(whole),
        headers(service, "figure", EPOCH));
  }

  /** States a group of organisations with all its memberships. */
  public void group(GroupState group) {
    group(group, EPOCH);
  }

  public void group(GroupState group, long epoch) {
    send(
        Topics.GROUPS, 0, "group/" + group.id(), Json.write(group), headers("org", "group", epoch));
  }

  /** All groups have been stated anew in this epoch. */
  public void groupsRestated(long epoch) {
    send(Topics.GROUPS, 0, "marker|org|0|end", "{}", headers("org", "end", epoch));
  }

  /** States the whole set of one year; returns its revision. */
  public long cells(String service, UUID organization, String view, int year, CellAt... cells) {
    var figures = new HashMap<String, Map<String, BigDecimal>>();
    for (CellAt cell : cells) {
      String month = String.valueOf(Integer.parseInt(cell.month().substring(5)));
      figures
          .computeIfAbsent(cell.figure(), figure -> new HashMap<>())
          .put(month, new BigDecimal(cell.value()));
    }
    send(
        Topics.FIGURES,
        partition(organization),
        organization + "|" + view + "|" + year,
        Json.write(Map.of("cells", figures)),
        headers(service, "cells", EPOCH));
    return revision;
  }

  public void watermark(String service, Instant at) {
    for (int partition = 0; partition < PARTITIONS; partition++) {
      send(
          Topics.FIGURES,
          partition,
          "watermark|" + service + "|" + partition,
          Json.write(Map.of("at", at)),
          headers(service, "watermark", EPOCH));
    }
  }

  /** A message of the figures topic, whatever it says. */
  public void raw(UUID organization, String key, String value) {
    send(Topics.FIGURES, partition(organization), key, value, headers("org", "cells", EPOCH));
  }

  /** A message of the tree or catalogue topic, whatever it says. */
  public void raw(String topic, String service, String kind, String key, String value) {
    send(topic, 0, key, value, headers(service, kind, EPOCH));
  }

  private Map<String, String> headers(String service, String kind, long epoch) {
    return Map.of(
        "service",
        service,
        "kind",
        kind,
        "epoch",
        String.valueOf(epoch),
        "revision",
        String.valueOf(++revision));
  }

  private void send(
      String topic, int partition, String key, String value, Map<String, String> headers) {
    var message = new ProducerRecord<>(topic, partition, key, value);
    headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
    try {
      producer.send(message).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public static int partition(UUID organization) {
    return Utils.toPositive(Utils.murmur2(organization.toString().getBytes(UTF_8))) % PARTITIONS;
  }
}
