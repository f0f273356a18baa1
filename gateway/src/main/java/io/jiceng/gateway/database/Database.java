package io.jiceng.gateway.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions: a read sees one moment whole, a write happens whole or not at all. */
@ApplicationScoped
public class Database {

  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    T in(Connection connection) throws SQLException;
  }

  private static final String SNAPSHOT =
      "set transaction isolation level repeatable read, read only";

  /**
   * Everything here can be read again from Kafka, and the position is lost with what it stands for.
   */
  private static final String NO_WAIT_FOR_DISK = "set local synchronous_commit = off";

  private final DataSource dataSource;

  public Database(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public <T extends @Nullable Object> T read(Work<T> work) {
    try {
      return transaction(SNAPSHOT, work);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  public <T extends @Nullable Object> T write(Work<T> work) throws SQLException {
    return transaction(NO_WAIT_FOR_DISK, work);
  }

  private <T extends @Nullable Object> T transaction(String setting, Work<T> work)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      boolean committed = false;
      try {
        try (Statement statement = connection.createStatement()) {
          statement.execute(setting);
        }
        T result = work.in(connection);
        connection.commit();
        committed = true;
        return result;
      } finally {
        if (!committed) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  /** The database did not answer. */
  public static final class DatabaseFailure extends RuntimeException {
    DatabaseFailure(SQLException cause) {
      super(cause);
    }
  }
}
