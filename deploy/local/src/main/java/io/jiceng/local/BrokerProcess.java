package io.jiceng.local;

import io.jiceng.embedded.EmbeddedBroker;
import io.jiceng.embedded.Folders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The broker in a process of its own, so that it can be killed like any other part. */
final class BrokerProcess {
  private static final String HEAP = "-Xmx256m";
  private static final Logger ROOT_LOGGER = Logger.getLogger("");

  private final ChildProcess child;
  private final Path data;
  private final int port;

  BrokerProcess(Path folder, int port, ChildProcess.DeathNotice notice) {
    this.data = folder.resolve("data");
    this.port = port;
    var command =
        JavaCommand.main(
            HEAP, BrokerProcess.class, data.toAbsolutePath().toString(), Integer.toString(port));
    this.child = new ChildProcess("broker", folder, command, notice);
  }

  /** What the process runs: a broker until it is asked to stop. */
  static void main(String[] arguments) {
    ROOT_LOGGER.setLevel(Level.WARNING);
    var broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
  }

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Starts the process; does not wait until it listens. */
  void start() {
    child.start();
  }

  void awaitReady() {
    child.awaitReady(this::listens);
  }

  void kill() {
    child.kill();
  }

  void stop() {
    child.stop();
  }

  void forgetEverything() {
    Folders.delete(data);
  }

  private boolean listens() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
