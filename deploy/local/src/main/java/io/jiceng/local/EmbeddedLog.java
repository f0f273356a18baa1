package io.jiceng.local;

import io.jiceng.embedded.Folders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.LogManager;

/** Sends the warnings of PostgreSQL's starter, Kafka and the sign-in provider to one file. */
final class EmbeddedLog {
  private EmbeddedLog() {}

  static void to(Path file) {
    Folders.create(Objects.requireNonNull(file.getParent()));
    try {
      LogManager.getLogManager()
          .readConfiguration(
              new ByteArrayInputStream(settings(file).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot log to " + file, e);
    }
  }

  private static String settings(Path file) {
    var pattern = file.toString().replace("%", "%%");
    return """
    handlers=java.util.logging.FileHandler
    .level=WARNING
    java.util.logging.FileHandler.pattern=%s
    java.util.logging.FileHandler.limit=10000000
    java.util.logging.FileHandler.count=2
    java.util.logging.FileHandler.append=true
    java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
    java.util.logging.SimpleFormatter.format=%%1$tF %%1$tT %%4$s %%3$s %%5$s%%6$s%%n
    """
        .formatted(pattern);
  }
}
