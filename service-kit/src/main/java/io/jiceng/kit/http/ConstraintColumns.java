package io.jiceng.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The columns of a constraint or unique index, by its name. */
@ApplicationScoped
class ConstraintColumns {

  private static final String SQL =
      """
      select a.attname from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.conname = ?
      union
      select a.attname from pg_class i
        join pg_index x on x.indexrelid = i.oid
        join pg_attribute a on a.attrelid = x.indrelid and a.attnum = any (x.indkey)
        where i.relname = ?
      order by 1
      """;

  private final DataSource database;
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  ConstraintColumns(DataSource database) {
    this.database = database;
  }

  List<String> of(String constraint) {
    return known.computeIfAbsent(constraint, this::read);
  }

  private List<String> read(String constraint) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SQL)) {
      query.setString(1, constraint);
      query.setString(2, constraint);
      var columns = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
      return List.copyOf(columns);
    } catch (SQLException answerWithoutThem) {
      return List.of();
    }
  }
}
