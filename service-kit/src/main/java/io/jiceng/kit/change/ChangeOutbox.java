package io.jiceng.kit.change;

import io.jiceng.kit.stream.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where changes wait for the relay (变更发件箱): written in the transaction of the record they tell
 * about.
 */
@ApplicationScoped
public class ChangeOutbox {
  private static final String INSERT =
      """
      insert into change_outbox (topic, key, type, version, payload, organization_id, occurred_at)
      values (?, ?, ?, ?, ?::jsonb, ?, ?)
      """;

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ChangeOutbox(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Adds to the caller's JTA transaction. */
  public void add(Change change) {
    add(List.of(change));
  }

  /** Adds to the caller's JTA transaction, in this order. */
  public void add(Collection<Change> changes) {
    try (Connection connection = database.getConnection()) {
      add(connection, changes);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot write changes", e);
    }
  }

  public void add(Connection connection, Collection<Change> changes) throws SQLException {
    Timestamp now = Timestamp.from(clock.instant());
    try (var insert = connection.prepareStatement(INSERT)) {
      for (Change change : changes) {
        insert.setString(1, change.topic());
        insert.setString(2, change.key());
        insert.setString(3, change.type());
        insert.setLong(4, change.version());
        insert.setString(5, change.data() == null ? null : Json.write(change.data()));
        insert.setObject(6, change.organizationId());
        insert.setTimestamp(7, now);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
