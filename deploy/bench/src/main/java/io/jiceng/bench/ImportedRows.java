package io.jiceng.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** What a service wrote down about its imports of a resource: all rows, and the time they took. */
record ImportedRows(long rows, Duration time) {

  static ImportedRows of(Connection database, String resource) throws SQLException {
    try (var statement =
        database.prepareStatement(
            """
            select sum(row_count), sum(extract(epoch from finished_at - started_at)) * 1000
              from import_job where resource = ? and status = 'DONE'
            """)) {
      statement.setString(1, resource);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return new ImportedRows(rows.getLong(1), Duration.ofMillis(rows.getLong(2)));
      }
    }
  }
}
