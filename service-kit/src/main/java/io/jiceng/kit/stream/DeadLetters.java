package io.jiceng.kit.stream;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messages that could not be applied, with their reason; they never stop a partition. */
public final class DeadLetters {
  private static final int REASON_LENGTH = 2_000;

  private DeadLetters() {}

  /** Parked: nothing wrong with it, but it comes behind a dead letter of its key. */
  public static void add(
      Connection connection, Received message, String reason, boolean parked, Instant at)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into dead_letter (topic, partition, record_offset, key, headers, value, reason, parked, received_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing
            """)) {
      insert.setString(1, message.topic());
      insert.setInt(2, message.partition());
      insert.setLong(3, message.offset());
      insert.setString(4, printable(message.key()));
      insert.setString(5, printable(Json.write(message.headers())));
      insert.setString(6, message.value() == null ? null : printable(message.value()));
      insert.setString(7, printable(reason).substring(0, Math.min(reason.length(), REASON_LENGTH)));
      insert.setBoolean(8, parked);
      insert.setTimestamp(9, Timestamp.from(at));
      insert.executeUpdate();
    }
  }

  /** All letters of a key, oldest first. */
  public static List<Received> of(Connection connection, String topic, String key)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            select partition, record_offset, headers::text, value from dead_letter
             where topic = ? and key = ? order by id
            """)) {
      query.setString(1, topic);
      query.setString(2, key);
      try (var rows = query.executeQuery()) {
        var letters = new ArrayList<Received>();
        while (rows.next()) {
          Map<String, String> headers =
              Json.read(rows.getString(3), new TypeReference<Map<String, String>>() {});
          letters.add(
              new Received(
                  topic, rows.getInt(1), rows.getLong(2), key, rows.getString(4), headers));
        }
        return letters;
      }
    }
  }

  /** The keys have been healed. */
  public static void forget(Connection connection, String topic, List<String> keys)
      throws SQLException {
    try (var delete =
        connection.prepareStatement("delete from dead_letter where topic = ? and key = any(?)")) {
      delete.setString(1, topic);
      delete.setArray(2, connection.createArrayOf("text", keys.toArray()));
      delete.executeUpdate();
    }
  }

  public static boolean exist(Connection connection, String topic) throws SQLException {
    try (var query =
        connection.prepareStatement("select exists (select from dead_letter where topic = ?)")) {
      query.setString(1, topic);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  /** PostgreSQL stores no NUL. */
  private static String printable(String text) {
    return text.replace("\u0000", "\uFFFD").replace("\\u0000", "\\ufffd");
  }
}
