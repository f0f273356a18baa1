package io.jiceng.kit.figure;

import java.sql.Connection;
import java.sql.SQLException;

/** Everything is to be computed and sent again. */
public final class Recomputation {
  private Recomputation() {}

  public static void ofEverything(Connection connection, FigureCatalogue catalogue)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("update figure_cell_set set sent = false where sent");
    }
    FigureMarks.everything(connection, catalogue.views());
  }
}
