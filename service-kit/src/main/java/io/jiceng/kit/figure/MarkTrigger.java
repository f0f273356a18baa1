package io.jiceng.kit.figure;

import java.util.List;

/**
 * One trigger with its function; the trigger's comment keeps the hash by which a change is noticed.
 */
record MarkTrigger(String table, String event, String referencing, String body) {
  String name(String prefix) {
    return prefix + event + "_" + table;
  }

  String hash() {
    return Hashes.of(table, event, referencing, body);
  }

  List<String> sql(String prefix) {
    String name = name(prefix);
    return List.of(
        "create or replace function %s() returns trigger language plpgsql as $mark$ begin\n%s; return null; end $mark$"
            .formatted(name, body),
        "create or replace trigger %s after %s on %s %s for each statement execute function %s()"
            .formatted(name, event, table, referencing, name),
        "comment on trigger %s on %s is '%s'".formatted(name, table, hash()));
  }
}
