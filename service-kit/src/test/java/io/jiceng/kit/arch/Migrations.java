package io.jiceng.kit.arch;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.crypto.HashAlgorithm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A migration that is in use never changes. Beside the migrations lies {@code checksums}, a line
 * each as {@code sha256sum *.sql} writes it; {@code -Dmigrations.write=true} adds the lines of new
 * migrations and alters none.
 */
final class Migrations {
  private static final String CHECKSUMS = "checksums";

  private Migrations() {}

  static void areAsCommitted(Path folder) throws IOException {
    var present = checksums(folder);
    var file = folder.resolve(CHECKSUMS);
    var committed = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
    if (Boolean.getBoolean("migrations.write")) {
      committed = withNew(committed, present);
      Files.write(file, committed);
    }
    assertThat(present)
        .as(
            "%s: a committed migration never changes, add another one; the line of a new one is"
                + " added by -Dmigrations.write=true",
            file)
        .containsExactlyInAnyOrderElementsOf(committed);
  }

  private static List<String> withNew(List<String> committed, List<String> present) {
    var names = committed.stream().map(Migrations::name).toList();
    var lines = new ArrayList<>(committed);
    present.stream().filter(line -> !names.contains(name(line))).forEach(lines::add);
    return lines;
  }

  private static String name(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private static List<String> checksums(Path folder) throws IOException {
    var lines = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(folder, "*.sql")) {
      for (var file : files) {
        byte[] digest = HashAlgorithm.SHA_256.digest(Files.readAllBytes(file));
        lines.add(HexFormat.of().formatHex(digest) + "  " + file.getFileName());
      }
    }
    return lines;
  }
}
