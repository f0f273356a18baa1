package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import io.jiceng.kit.change.Topics;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Forgets all cells and totals and reads the figures topic anew; readers notice that their position
 * has moved.
 */
public final class Rebuild {

  private Rebuild() {}

  public static void start(Connection connection) throws SQLException {
    RollUpLock.exclusive(connection);
    Sql.update(connection, "truncate cell_set, total, watermark");
    Sql.update(connection, "delete from service_epoch where topic = ?", Topics.FIGURES);
    Sql.update(
        connection, "update stream_position set next_offset = 0 where topic = ?", Topics.FIGURES);
  }
}
