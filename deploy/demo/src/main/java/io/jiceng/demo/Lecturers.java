package io.jiceng.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Opaque ids of hosts: made of a name, nobody behind them. */
final class Lecturers {
  private Lecturers() {}

  static String person(String name) {
    return UUID.nameUUIDFromBytes(("demo-host/" + name).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
