package io.jiceng.kit.publish;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One leader per service's database: a session lock, held by the connection on which the leader
 * does all its writing.
 */
final class Leadership {
  private static final String CHANNEL = "jiceng_publish";

  private Leadership() {}

  static boolean acquire(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "select pg_try_advisory_lock(hashtext('jiceng.publisher'))");
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  static void release(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      execute(connection, "select pg_advisory_unlock_all()");
    }
  }

  /** Passes a wake on to the leader in another process. */
  static void wakeLeader(Connection connection) throws SQLException {
    execute(connection, "select pg_notify('" + CHANNEL + "', '')");
  }

  static void listen(Connection connection) throws SQLException {
    execute(connection, "listen " + CHANNEL);
  }

  static void stopListening(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      execute(connection, "unlisten *");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
