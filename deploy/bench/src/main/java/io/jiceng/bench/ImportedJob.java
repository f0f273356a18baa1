package io.jiceng.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;

/** What a service wrote down about its last import of a resource. */
record ImportedJob(long rows, Duration time) {

  static ImportedJob last(Connection database, String resource) throws SQLException {
    try (var statement =
        database.prepareStatement(
            """
            select row_count, started_at, finished_at from import_job
             where resource = ? and finished_at is not null order by finished_at desc limit 1
            """)) {
      statement.setString(1, resource);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return new ImportedJob(
            rows.getLong(1),
            Duration.between(
                rows.getObject(2, OffsetDateTime.class), rows.getObject(3, OffsetDateTime.class)));
      }
    }
  }
}
