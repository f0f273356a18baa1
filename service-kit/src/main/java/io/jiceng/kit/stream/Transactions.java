package io.jiceng.kit.stream;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Plain JDBC transactions, either each on a connection of its own or all on one: the leader's, so
 * that whoever loses the lock of leadership loses the means to write as well.
 */
public final class Transactions {
  /** Work inside a transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private interface Lease {
    <T> T with(Work<T> work) throws SQLException;
  }

  private final Lease lease;

  private Transactions(Lease lease) {
    this.lease = lease;
  }

  public static Transactions of(DataSource database) {
    return new Transactions(
        new Lease() {
          @Override
          public <T> T with(Work<T> work) throws SQLException {
            try (Connection connection = database.getConnection()) {
              return work.run(connection);
            }
          }
        });
  }

  public static Transactions on(Connection connection) {
    return new Transactions(
        new Lease() {
          @Override
          public <T> T with(Work<T> work) throws SQLException {
            return work.run(connection);
          }
        });
  }

  public <T> T run(Work<T> work) throws SQLException {
    return lease.with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            T result = work.run(connection);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException | Error e) {
            rollback(connection, e);
            throw e;
          } finally {
            if (!connection.isClosed()) {
              connection.setAutoCommit(true);
            }
          }
        });
  }

  public <T> T repeatableRead(Work<T> work) throws SQLException {
    return run(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
          }
          return work.run(connection);
        });
  }

  private static void rollback(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
