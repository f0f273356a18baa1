package io.jiceng.local;

import io.jiceng.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One service in a process of its own; its folder holds its configuration and its log. */
public final class ServiceProcess {
  private static final String HEAP = "-Xmx320m";

  private final ChildProcess child;
  private final Path folder;
  private final URI uri;
  private final Map<String, String> settings;

  ServiceProcess(
      String name,
      Path application,
      Path folder,
      int port,
      Map<String, String> settings,
      ChildProcess.DeathNotice notice) {
    this.child = new ChildProcess(name, folder, JavaCommand.jar(HEAP, application), notice);
    this.folder = folder;
    this.uri = URI.create("http://127.0.0.1:" + port);
    this.settings = new TreeMap<>(settings);
  }

  public String name() {
    return child.name();
  }

  public URI uri() {
    return uri;
  }

  public Path log() {
    return child.log();
  }

  public boolean isAlive() {
    return child.isAlive();
  }

  public long pid() {
    return child.pid();
  }

  /** Starts the process; does not wait until it answers. */
  public void start() {
    configure();
    child.start();
  }

  public void awaitReady() {
    child.awaitReady(() -> Readiness.isReady(uri));
  }

  /** Fails when the service cannot get ready any more. */
  boolean isReady() {
    return child.isReady(() -> Readiness.isReady(uri));
  }

  /** Ends the process at once, as {@code kill -9} does. */
  public void kill() {
    child.kill();
  }

  public void stop() {
    child.stop();
  }

  void askToStop() {
    child.askToStop();
  }

  void awaitStopped() {
    child.awaitStopped();
  }

  private void configure() {
    var file = Folders.create(folder.resolve("config")).resolve("application.properties");
    var lines =
        settings.entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
