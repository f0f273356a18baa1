package io.jiceng.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A process whose parent was killed goes on running; the next start ends it. */
final class LeftOver {
  private LeftOver() {}

  /** The process id and, because ids are used again, when it started. */
  static String describe(ProcessHandle process) {
    return process.pid() + " " + startOf(process);
  }

  static Path pidFile(Path folder) {
    return folder.resolve("process");
  }

  static void stop(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      var description = Files.readString(file).strip();
      var pid = Long.parseLong(description.substring(0, description.indexOf(' ')));
      ProcessHandle.of(pid)
          .filter(process -> describe(process).equals(description))
          .ifPresent(LeftOver::end);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static void end(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
