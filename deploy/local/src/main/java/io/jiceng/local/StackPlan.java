package io.jiceng.local;

import io.jiceng.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a stack finds its applications, keeps its data and listens; {@code durable} data survives a
 * failing machine, otherwise only failing processes.
 */
public record StackPlan(Path home, Path data, Ports ports, boolean durable) {
  private static final long NEEDED_BYTES = 2L << 30;

  /** For tests: free ports, an empty temporary folder. */
  public static StackPlan temporary() {
    return new StackPlan(checkout(), Folders.temporary("stack"), Ports.free(), false);
  }

  /** For {@code make run}. */
  static StackPlan local() {
    var home = checkout();
    var wished = System.getenv("JICENG_DATA");
    var data = wished == null ? home.resolve(".data/local") : Path.of(wished);
    var ports = "free".equals(System.getenv("JICENG_PORTS")) ? Ports.free() : Ports.usual();
    return new StackPlan(home, data.toAbsolutePath(), ports, true);
  }

  public StackPlan in(Path folder) {
    return new StackPlan(home, folder, ports, durable);
  }

  public StackPlan on(Ports others) {
    return new StackPlan(home, data, others, durable);
  }

  void check() {
    for (var service : Service.values()) {
      if (!Files.exists(service.application(home))) {
        throw new StartFailure(
            service.application(home)
                + " is missing. Build first: make run does it, or make build.");
      }
    }
    requireSpace();
    ports.requireFree();
  }

  private void requireSpace() {
    try {
      var usable = Files.getFileStore(Folders.create(data)).getUsableSpace();
      if (usable < NEEDED_BYTES) {
        throw new StartFailure(
            "The disk of %s has %d MB left; at least %d MB are needed."
                .formatted(data, usable >> 20, NEEDED_BYTES >> 20));
      }
    } catch (IOException e) {
      throw new StartFailure("Cannot write to " + data + ": " + e.getMessage());
    }
  }

  private static Path checkout() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("org-service/pom.xml"))) {
        return folder;
      }
    }
    throw new StartFailure(
        "Start inside the checkout: no org-service/pom.xml found upwards of here.");
  }
}
