package io.jiceng.kit.publish;

import io.jiceng.kit.stream.PublishWake;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * While this process leads, other replicas' commits reach it by NOTIFY. Without it polling finds
 * them.
 */
final class WakeListener implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(WakeListener.class);
  private static final int WAIT_MS = 1_000;

  private final DataSource database;
  private final PublishWake wake;
  private volatile boolean closed;

  WakeListener(DataSource database, PublishWake wake) {
    this.database = database;
    this.wake = wake;
  }

  void start() {
    Thread.ofPlatform().daemon().name("publish-wake").start(this::run);
  }

  private void run() {
    try (Connection connection = database.getConnection()) {
      Leadership.listen(connection);
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (!closed) {
        if (postgres.getNotifications(WAIT_MS).length > 0) {
          wake.signal();
        }
      }
      Leadership.stopListening(connection);
    } catch (SQLException e) {
      LOG.infof("no more wakes from other replicas: %s", e.getMessage());
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
