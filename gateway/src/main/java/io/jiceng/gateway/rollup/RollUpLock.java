package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Cells are added up side by side; whoever changes the tree or a kind is alone. Held until the
 * transaction ends.
 */
final class RollUpLock {

  private static final long KEY = 0x6a69_6365_6e67_0001L;

  private RollUpLock() {}

  static void shared(Connection connection) throws SQLException {
    Sql.query(connection, "select pg_advisory_xact_lock_shared(?)", row -> {}, KEY);
  }

  static void exclusive(Connection connection) throws SQLException {
    Sql.query(connection, "select pg_advisory_xact_lock(?)", row -> {}, KEY);
  }
}
