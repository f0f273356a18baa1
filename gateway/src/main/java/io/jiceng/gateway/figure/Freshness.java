package io.jiceng.gateway.figure;

import io.jiceng.gateway.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Up to which instant everything that the owners committed has been added up (数据时点). */
final class Freshness {

  private static final String OLDEST =
      """
      select min(at), count(distinct service) from watermark where service = any(?)
      """;

  private Freshness() {}

  /** Null while an owner has not been heard. */
  static @Nullable Instant of(Connection connection, Set<String> owners) throws SQLException {
    var oldest = new ArrayList<Instant>();
    Sql.query(
        connection,
        OLDEST,
        row -> {
          if (row.getInt(2) == owners.size() && !owners.isEmpty()) {
            oldest.add(row.getObject(1, OffsetDateTime.class).toInstant());
          }
        },
        Sql.texts(connection, owners));
    return oldest.isEmpty() ? null : oldest.getFirst();
  }
}
