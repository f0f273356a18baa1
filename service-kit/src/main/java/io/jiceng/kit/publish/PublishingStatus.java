package io.jiceng.kit.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How publishing stands (发布状态).
 *
 * @param leading whether this process is the one that publishes
 * @param restating whether a new epoch is not restated yet
 * @param unsentChanges outbox rows that wait for the relay
 * @param marks organisations and views to compute again
 * @param publishedTo everything committed before is on the topic
 */
public record PublishingStatus(
    boolean leading,
    long epoch,
    long revision,
    boolean restating,
    long unsentChanges,
    long unsentCells,
    long marks,
    long deadLetters,
    @Nullable Instant publishedTo) {
  static final PublishingStatus IDLE = new PublishingStatus(false, 0, 0, false, 0, 0, 0, 0, null);

  private static final String READ =
      """
      select p.epoch, p.revision, p.relayed_epoch < p.epoch or p.restated_epoch < p.epoch,
             (select count(*) from change_outbox where sent_at is null),
             (select count(*) from figure_cell_set where not sent),
             (select count(*) from figure_mark),
             (select count(*) from dead_letter)
        from publisher_state p where p.service = ?
      """;

  static PublishingStatus read(
      Connection connection, String service, boolean leading, @Nullable Instant publishedTo)
      throws SQLException {
    try (var query = connection.prepareStatement(READ)) {
      query.setString(1, service);
      try (var row = query.executeQuery()) {
        return row.next()
            ? new PublishingStatus(
                leading,
                row.getLong(1),
                row.getLong(2),
                row.getBoolean(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                publishedTo)
            : IDLE;
      }
    }
  }

  /** A restatement is asked for by forgetting the topics. */
  static boolean topicsAreKnown(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select exists (select from publisher_topic)")) {
      rows.next();
      return rows.getBoolean(1);
    }
  }
}
