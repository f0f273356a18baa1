package io.jiceng.kit.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The right to run a job: a session lock, which vanishes with the process. Its connection also
 * serves what must not be part of the job's transaction, so that a job takes two connections and no
 * more.
 */
final class Lease {
  private static final int LOCK_SPACE = 0x494d50;

  /** Work on the lease's own connection. */
  @FunctionalInterface
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private final Connection connection;
  private final UUID job;

  Lease(Connection connection, UUID job) {
    this.connection = connection;
    this.job = job;
  }

  /** False when another process or thread runs the job. */
  boolean take() throws SQLException {
    return lock("pg_try_advisory_lock");
  }

  void giveBack() throws SQLException {
    lock("pg_advisory_unlock");
  }

  private boolean lock(String function) throws SQLException {
    try (var select = connection.prepareStatement("select " + function + "(?, ?)")) {
      select.setInt(1, LOCK_SPACE);
      select.setInt(2, job.hashCode());
      try (var found = select.executeQuery()) {
        return found.next() && found.getBoolean(1);
      }
    }
  }

  /** Runs outside any transaction of the job, at once. */
  <T> T outside(Work<T> work) {
    return QuarkusTransaction.suspendingExisting().call(() -> work.run(connection));
  }
}
