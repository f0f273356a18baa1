package io.jiceng.kit.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proves a service's yaml: every change of every column of every source table marks each
 * organisation whose cells it changes. Give it a connection to a database in which the source
 * tables have some rows; everything is rolled back.
 *
 * <pre>{@code
 * assertThat(new MarkCoverage(FigureCatalogue.load(), connection).unmarked()).isEmpty();
 * assertThat(coverage.tried()) ... // columns that could be changed, to see that the test sees something
 * }</pre>
 */
public final class MarkCoverage {
  private static final int ROWS_PER_TABLE = 20;
  private static final String COLUMNS =
      """
      select column_name, data_type from information_schema.columns
       where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER' order by ordinal_position
      """;

  private final FigureCatalogue catalogue;
  private final Connection connection;
  private final Set<String> tried = new TreeSet<>();
  private final List<String> unmarked = new ArrayList<>();

  private record Cells(String view, String organization) {}

  public MarkCoverage(FigureCatalogue catalogue, Connection connection) {
    this.catalogue = catalogue;
    this.connection = connection;
  }

  /**
   * Changes that moved a number of an organisation that was not marked: empty if the yaml is right.
   */
  public List<String> unmarked() throws SQLException {
    connection.setAutoCommit(false);
    new MarkTriggers(catalogue).install(connection);
    Map<Cells, String> before = cells();
    for (String table : tables()) {
      for (var column : columns(table).entrySet()) {
        for (String value : values(column.getKey(), column.getValue(), table)) {
          change(
              before,
              table + "." + column.getKey() + " = " + value,
              update(table, column.getKey(), value));
        }
      }
      change(
          before, "delete from " + table, "delete from " + table + " where ctid in " + rows(table));
    }
    connection.rollback();
    return unmarked;
  }

  /** Changes the database allowed. */
  public Set<String> tried() {
    return tried;
  }

  private void change(Map<Cells, String> before, String what, String sql) throws SQLException {
    Savepoint start = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      statement.execute("set constraints all deferred");
      statement.execute("delete from figure_mark");
      if (statement.executeUpdate(sql) == 0) {
        return;
      }
      tried.add(what);
      Set<Cells> marks = marks();
      Map<Cells, String> after = cells();
      Set<Cells> all = new HashSet<>(before.keySet());
      all.addAll(after.keySet());
      for (Cells cells : all) {
        if (!String.valueOf(before.get(cells)).equals(String.valueOf(after.get(cells)))
            && !marks.contains(cells)) {
          unmarked.add(what + " changes " + cells.view() + " of " + cells.organization());
        }
      }
    } catch (SQLException refused) {
      // a constraint forbids this change
    } finally {
      connection.rollback(start);
    }
  }

  private Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    catalogue.views().forEach(v -> v.sources().forEach(source -> tables.add(source.table())));
    return tables;
  }

  private Map<String, String> columns(String table) throws SQLException {
    var columns = new TreeMap<String, String>();
    try (var query = connection.prepareStatement(COLUMNS)) {
      query.setString(1, table);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          columns.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return columns;
  }

  /** SQL values a column may be set to: another one of the same table, a neighbour, nothing. */
  private List<String> values(String column, String type, String table) throws SQLException {
    var values = new ArrayList<String>();
    values.add("null");
    switch (type) {
      case "integer", "bigint", "smallint", "numeric" -> values.add("\"" + column + "\" + 7");
      case "date" -> {
        values.add("\"" + column + "\" + 400");
        values.add("date '2023-02-02'");
      }
      case "boolean" -> values.add("not \"" + column + "\"");
      default -> {}
    }
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select distinct quote_nullable(\"%s\"::text) from %s limit 12"
                    .formatted(column, table))) {
      while (rows.next()) {
        values.add(rows.getString(1) + "::" + (type.equals("USER-DEFINED") ? "text" : type));
      }
    }
    return values;
  }

  private static String update(String table, String column, String value) {
    return "update %s set \"%s\" = %s where ctid in %s"
        .formatted(table, column, value, rows(table));
  }

  private static String rows(String table) {
    return "(select ctid from " + table + " order by ctid limit " + ROWS_PER_TABLE + ")";
  }

  private Set<Cells> marks() throws SQLException {
    Set<Cells> marks = new HashSet<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select view, organization_id from figure_mark")) {
      while (rows.next()) {
        marks.add(new Cells(rows.getString(1), rows.getString(2)));
      }
    }
    return marks;
  }

  private Map<Cells, String> cells() throws SQLException {
    var found = new HashMap<Cells, String>();
    for (FigureView view : catalogue.views()) {
      String all = "array(select organization_id from " + view.sqlName() + ")";
      String compute =
          new CellStatement(view.id(), catalogue.figuresOf(view))
              .compute()
              .replace("any(?)", "any(" + all + ")");
      try (var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select organization_id, string_agg(year || cells::text, ' ' order by year) from ("
                      + compute
                      + ") c group by 1")) {
        while (rows.next()) {
          found.put(new Cells(view.id(), rows.getString(1)), rows.getString(2));
        }
      }
    }
    return found;
  }
}
