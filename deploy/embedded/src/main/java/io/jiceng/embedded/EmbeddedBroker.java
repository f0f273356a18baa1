package io.jiceng.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One KRaft node, broker and controller, on 127.0.0.1 only. */
public final class EmbeddedBroker implements AutoCloseable {
  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", "1"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("num.partitions", "1"),
          Map.entry("default.replication.factor", "1"),
          Map.entry("min.insync.replicas", "1"),
          Map.entry("offsets.topic.num.partitions", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("transaction.state.log.num.partitions", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          Map.entry("background.threads", "2"),
          Map.entry("num.recovery.threads.per.data.dir", "2"),
          Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
          Map.entry("log.index.size.max.bytes", "1048576"),
          Map.entry("controlled.shutdown.enable", "false"),
          // a restarted broker is let in once the session of its former life has run out
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("broker.heartbeat.interval.ms", "500"));

  private final KafkaRaftServer server;
  private final int port;
  private final Path data;
  private final boolean temporary;

  private EmbeddedBroker(KafkaRaftServer server, int port, Path data, boolean temporary) {
    this.server = server;
    this.port = port;
    this.data = data;
    this.temporary = temporary;
  }

  /** A throw-away broker for tests: its folder is deleted when it is closed. */
  public static EmbeddedBroker temporary() {
    return start(Folders.temporary("broker"), 0, true);
  }

  /** A broker that keeps its topics and its cluster id in the folder; port 0 takes a free one. */
  public static EmbeddedBroker start(Path data, int port) {
    return start(Folders.create(data), port, false);
  }

  private static EmbeddedBroker start(Path data, int wantedPort, boolean temporary) {
    var port = FreePort.orFree(wantedPort);
    var settings = settings(data.resolve("log"), port, FreePort.pick());
    format(data, settings);
    var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
    server.startup();
    return new EmbeddedBroker(server, port, data, temporary);
  }

  private static Map<String, String> settings(Path log, int port, int controllerPort) {
    var settings = new TreeMap<>(SMALL);
    settings.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put("log.dirs", log.toString());
    return settings;
  }

  private static void format(Path data, Map<String, String> settings) {
    if (Files.exists(data.resolve("log/meta.properties"))) {
      return;
    }
    var said = new ByteArrayOutputStream();
    var file = write(data.resolve("server.properties"), settings);
    String[] command = {
      "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()
    };
    var exit = StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8));
    if (exit != 0) {
      throw new IllegalStateException(
          "cannot format the broker's folder "
              + data
              + ": "
              + said.toString(StandardCharsets.UTF_8));
    }
  }

  private static Path write(Path file, Map<String, String> settings) {
    var lines =
        settings.entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      return Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    if (temporary) {
      Folders.delete(data);
    }
  }
}
