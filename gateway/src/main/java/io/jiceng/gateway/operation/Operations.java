package io.jiceng.gateway.operation;

import io.jiceng.gateway.catalogue.CatalogueTopicEffect;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.group.GroupTopicEffect;
import io.jiceng.gateway.rollup.FigureTopicEffect;
import io.jiceng.gateway.rollup.Rebuild;
import io.jiceng.gateway.stream.Replay;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.stream.Transactions;
import io.jiceng.kit.tree.TreeIngest;
import io.jiceng.kit.tree.TreeReplica;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
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

  @Schema(name = "ReplayedDeadLetters", description = "What is left of a key's dead letters")
  record Replayed(String topic, String key, int stillDead) {}

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
  private final TreeIngest tree;

  Operations(Database database, DataSource dataSource, TreeReplica replica, Clock clock) {
    this.database = database;
    this.tree = new TreeIngest(Transactions.of(dataSource), replica, clock);
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

  Replayed replay(String topic, String key) throws SQLException {
    int stillDead =
        switch (topic) {
          case Topics.TREE -> tree.replay(key);
          case Topics.CATALOGUE -> new Replay(database, topic, new CatalogueTopicEffect()).of(key);
          case Topics.GROUPS -> new Replay(database, topic, new GroupTopicEffect()).of(key);
          case Topics.FIGURES -> new Replay(database, topic, new FigureTopicEffect()).of(key);
          default -> 0;
        };
    return new Replayed(topic, key, stillDead);
  }

  void rebuild() throws SQLException {
    database.write(
        connection -> {
          Rebuild.start(connection);
          return true;
        });
  }
}
