package io.jiceng.gateway.operation;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.rollup.Rebuild;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What operators see and start. */
@ApplicationScoped
class Operations {

  @Schema(name = "StreamPosition")
  record Position(String topic, int partition, String topicId, long nextOffset) {}

  @Schema(name = "ServiceWatermark")
  record Watermark(String service, Instant oldest, Instant newest) {}

  @Schema(name = "Intake")
  record Intake(List<Position> positions, List<Watermark> watermarks, long deadLetters) {}

  @Schema(name = "DeadLetter")
  record Letter(
      long id,
      String topic,
      int partition,
      long offset,
      String key,
      String reason,
      boolean parked,
      Instant receivedAt) {}

  private static final String POSITIONS =
      """
      select topic, partition, topic_id, next_offset from stream_position order by topic, partition
      """;

  private static final String WATERMARKS =
      """
      select service, min(at), max(at) from watermark group by service order by service
      """;

  private static final String LETTERS =
      """
      select id, topic, partition, record_offset, key, reason, parked, received_at
        from dead_letter where id < ? order by id desc limit ?
      """;

  private final Database database;

  Operations(Database database) {
    this.database = database;
  }

  Intake intake() {
    return database.read(
        connection -> {
          var positions = new ArrayList<Position>();
          Sql.query(
              connection,
              POSITIONS,
              row ->
                  positions.add(
                      new Position(
                          row.getString(1), row.getInt(2), row.getString(3), row.getLong(4))));
          var watermarks = new ArrayList<Watermark>();
          Sql.query(
              connection,
              WATERMARKS,
              row ->
                  watermarks.add(
                      new Watermark(
                          row.getString(1),
                          row.getObject(2, OffsetDateTime.class).toInstant(),
                          row.getObject(3, OffsetDateTime.class).toInstant())));
          var letters = new ArrayList<Long>();
          Sql.query(
              connection, "select count(*) from dead_letter", row -> letters.add(row.getLong(1)));
          return new Intake(positions, watermarks, letters.getFirst());
        });
  }

  Page<Letter> deadLetters(PageRequest page) {
    long before = page.after().map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
    var letters = new ArrayList<Letter>();
    database.read(
        connection -> {
          Sql.query(
              connection,
              LETTERS,
              row ->
                  letters.add(
                      new Letter(
                          row.getLong(1),
                          row.getString(2),
                          row.getInt(3),
                          row.getLong(4),
                          row.getString(5),
                          row.getString(6),
                          row.getBoolean(7),
                          row.getObject(8, OffsetDateTime.class).toInstant())),
              before,
              page.rows());
          return letters;
        });
    return Page.of(letters, page.limit(), letter -> Cursor.of(letter.id()), letter -> letter);
  }

  void rebuild() throws SQLException {
    database.write(
        connection -> {
          Rebuild.start(connection);
          return true;
        });
  }
}
