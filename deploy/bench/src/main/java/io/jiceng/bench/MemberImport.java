package io.jiceng.bench;

import io.jiceng.local.LocalStack;
import io.jiceng.local.Service;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** The demo's import of members, against COPY of the same rows into tables of the same making. */
final class MemberImport {
  private static final List<String> TABLES = List.of("person", "member", "membership_period");

  private MemberImport() {}

  static Measured measure(LocalStack stack) throws Exception {
    try (var database = stack.connect(Service.MEMBER)) {
      var imported = ImportedRows.of(database, "members");
      Timing.check(imported.rows() == count(database, "member"), "every imported row is a member");
      return new Measured(
          "import of %,d members".formatted(imported.rows()),
          "import jobs",
          imported.time(),
          "COPY",
          copy(database));
    }
  }

  private static Duration copy(Connection database) throws Exception {
    var copy = database.unwrap(PGConnection.class).getCopyAPI();
    Map<String, byte[]> rows = new LinkedHashMap<>();
    try (var statement = database.createStatement()) {
      for (var table : TABLES) {
        var bytes = new ByteArrayOutputStream();
        copy.copyOut("copy (select * from " + table + ") to stdout", bytes);
        rows.put(table, bytes.toByteArray());
        statement.execute("create table bench_%s (like %s including all)".formatted(table, table));
      }
    }
    var time =
        Timing.of(
            () -> {
              for (var entry : rows.entrySet()) {
                copy.copyIn(
                    "copy bench_" + entry.getKey() + " from stdin",
                    new ByteArrayInputStream(entry.getValue()));
              }
            });
    for (var table : TABLES) {
      Timing.check(
          count(database, table) == count(database, "bench_" + table),
          "all of " + table + " copied");
    }
    return time;
  }

  private static long count(Connection database, String table) throws SQLException {
    try (var statement = database.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
