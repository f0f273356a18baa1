package io.jiceng.local;

import io.jiceng.embedded.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A Java process of the stack, with a folder of its own for its log and its process id. */
final class ChildProcess {
  private static final Duration START_PATIENCE = Duration.ofMinutes(5);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int SHOWN_LOG_LINES = 25;
  private static final long LOG_BYTES = 10L << 20;

  /** Ctrl-C reaches every process of the terminal; only the parent shall act on it. */
  private static final List<String> DEAF_TO_CTRL_C =
      List.of("sh", "-c", "trap '' INT; exec \"$0\" \"$@\"");

  private final String name;
  private final Path folder;
  private final JavaCommand command;
  private final DeathNotice notice;
  private @Nullable Process process;
  private Instant readyBy = Instant.MAX;
  private volatile boolean expectedToRun;

  ChildProcess(String name, Path folder, JavaCommand command, DeathNotice notice) {
    this.name = name;
    this.folder = folder;
    this.command = command;
    this.notice = notice;
  }

  /** Told when a process ends without having been asked to. */
  interface DeathNotice {
    void died(String name, int exitCode, Path log);
  }

  String name() {
    return name;
  }

  Path log() {
    return folder.resolve(name + ".log");
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  long pid() {
    return running().pid();
  }

  void start() {
    LeftOver.stop(pidFile());
    Folders.create(folder);
    try {
      setOldLogAside();
      var started =
          new ProcessBuilder(command.after(DEAF_TO_CTRL_C))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      process = started;
      expectedToRun = true;
      readyBy = Instant.now().plus(START_PATIENCE);
      Files.writeString(pidFile(), LeftOver.describe(started.toHandle()));
      Thread.ofVirtual().name(name + "-watch").start(() -> watch(started));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name, e);
    }
  }

  void awaitReady(BooleanSupplier ready) {
    while (!isReady(ready)) {
      pause();
    }
  }

  /** Fails when the process cannot get ready any more. */
  boolean isReady(BooleanSupplier ready) {
    if (ready.getAsBoolean()) {
      return true;
    }
    if (!isAlive() || Instant.now().isAfter(readyBy)) {
      throw new StartFailure(
          "%s %s. The end of its log %s:%n%s"
              .formatted(name, isAlive() ? "does not get ready" : "died", log(), endOfLog()));
    }
    return false;
  }

  void kill() {
    expectedToRun = false;
    running().destroyForcibly();
    awaitExit();
  }

  /** Returns at once; {@link #awaitStopped} waits. */
  void askToStop() {
    expectedToRun = false;
    if (process != null) {
      process.destroy();
    }
  }

  void awaitStopped() {
    if (process == null) {
      return;
    }
    if (!awaitExit()) {
      process.destroyForcibly();
      awaitExit();
    }
    try {
      Files.deleteIfExists(pidFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + pidFile(), e);
    }
  }

  void stop() {
    askToStop();
    awaitStopped();
  }

  private void setOldLogAside() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LOG_BYTES) {
      Files.move(log(), folder.resolve(name + ".old.log"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void watch(Process started) {
    var exitCode = started.onExit().join().exitValue();
    if (expectedToRun) {
      notice.died(name, exitCode, log());
    }
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException(name + " was not started");
    }
    return process;
  }

  private boolean awaitExit() {
    try {
      return running().waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + name + " stops", e);
    }
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a process starts", e);
    }
  }

  private Path pidFile() {
    return LeftOver.pidFile(folder);
  }

  private String endOfLog() {
    try (var lines = Files.lines(log())) {
      var all = lines.toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - SHOWN_LOG_LINES), all.size()));
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }
}
