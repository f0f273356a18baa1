package io.jiceng.economy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the database. */
@ApplicationScoped
public class Rows {
  private final DataSource database;

  Rows(DataSource database) {
    this.database = database;
  }

  /** Rows of a query; an id among the values is bound as such. */
  public long count(String query, Object... values) {
    var sql = "select count(*) from (" + query + ") q";
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, typed(query, values[i]));
      }
      try (var found = select.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public int run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of a query. */
  public List<String> texts(String sql) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql);
        var found = select.executeQuery()) {
      var texts = new ArrayList<String>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static Object typed(String query, Object value) {
    boolean id = value instanceof String text && text.length() == 36 && !query.contains("as text");
    return id ? UUID.fromString((String) value) : value;
  }
}
