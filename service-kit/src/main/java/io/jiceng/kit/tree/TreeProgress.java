package io.jiceng.kit.tree;

import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The one row {@code tree_state}: how far the replica is, and the last sign of life of org-service.
 */
public final class TreeProgress {
  /** An epoch that is still being restated counts only at its end. */
  private static final String ADVANCE =
      """
      update tree_state set
        revision = case when epoch = ?1 then greatest(revision, ?2) else revision end,
        next_revision = case when next_epoch = ?1 then greatest(next_revision, ?2)
                             when ?1 > next_epoch then ?2 else next_revision end,
        next_epoch = greatest(next_epoch, ?1)
      """;

  private static final String FINISH =
      """
      update tree_state set
        revision = case when next_epoch = ?1 then greatest(next_revision, ?2) else ?2 end,
        epoch = ?1
      where epoch < ?1
      """;

  private TreeProgress() {}

  public static Version applied(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return applied(connection);
    }
  }

  static Version applied(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select epoch, revision from tree_state");
        var rows = query.executeQuery()) {
      return rows.next() ? new Version(rows.getLong(1), rows.getLong(2)) : Version.NONE;
    }
  }

  /** What org-service has stated last. */
  static Version stated(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select coalesce((select max(epoch) from publisher_state), 0), stated from tree_state");
        var rows = query.executeQuery()) {
      return rows.next() ? new Version(rows.getLong(1), rows.getLong(2)) : Version.NONE;
    }
  }

  static Optional<Instant> heartbeat(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement("select heartbeat_at from tree_state");
        var rows = query.executeQuery()) {
      return rows.next()
          ? Optional.ofNullable(rows.getTimestamp(1)).map(Timestamp::toInstant)
          : Optional.empty();
    }
  }

  static void advance(Connection connection, Version version) throws SQLException {
    update(connection, ADVANCE, version);
  }

  static void finish(Connection connection, Version version) throws SQLException {
    update(connection, FINISH, version);
  }

  static void heartbeat(Connection connection, Instant at) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update tree_state set heartbeat_at = greatest(heartbeat_at, ?)")) {
      update.setTimestamp(1, Timestamp.from(at));
      update.executeUpdate();
    }
  }

  private static void update(Connection connection, String sql, Version version)
      throws SQLException {
    String literal =
        sql.replace("?1", version.epoch() + "::bigint")
            .replace("?2", version.revision() + "::bigint");
    try (var update = connection.createStatement()) {
      update.executeUpdate(literal);
    }
  }
}
