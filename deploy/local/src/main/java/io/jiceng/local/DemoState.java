package io.jiceng.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Remembers beside the data that the demo is loaded. */
record DemoState(Path file) {
  static DemoState in(Path data) {
    return new DemoState(data.resolve("demo-loaded"));
  }

  boolean isLoaded() {
    return Files.exists(file);
  }

  void loaded() {
    try {
      Files.writeString(file, Instant.now() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
