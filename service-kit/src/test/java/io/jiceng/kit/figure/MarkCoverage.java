package io.jiceng.kit.figure;

import static java.util.stream.Collectors.joining;

import io.jiceng.kit.BareDatabase;
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
 * organisation whose cells it changes. The source tables must have some rows; everything is rolled
 * back.
 *
 * <pre>{@code
 * try (var coverage = MarkCoverage.over("insert into ...")) {
 *   assertThat(coverage.unmarked()).isEmpty();
 *   assertThat(coverage.untried()).isEmpty();
 * }
 * }</pre>
 */
public final class MarkCoverage implements AutoCloseable {
  private static final int ROWS_AT_ONCE = 20;
  private static final int ROWS_ALONE = 6;
  private static final String READ =
      """
      with recursive used (oid) as (
        select ?::regclass::oid
        union
        select d.refobjid
          from used u
          join pg_rewrite r on r.ev_class = u.oid
          join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                          and d.refclassid = 'pg_class'::regclass
      )
      select relname from used join pg_class using (oid) where relkind = 'r'
      """;
  private static final String COLUMNS =
      """
      select column_name, format_type(a.atttypid, null) from information_schema.columns c
        join pg_attribute a on a.attrelid = c.table_name::regclass and a.attname = c.column_name
       where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER' order by ordinal_position
      """;

  private final FigureCatalogue catalogue;
  private final Connection connection;
  private final Map<String, Set<FigureView>> readers = new TreeMap<>();
  private final Set<String> tried = new TreeSet<>();
  private final Set<String> untried = new TreeSet<>();
  private final List<String> unmarked = new ArrayList<>();

  private record Cells(String view, String organization) {}

  public MarkCoverage(FigureCatalogue catalogue, Connection connection) {
    this.catalogue = catalogue;
    this.connection = connection;
  }

  /** Over the tables and views of this module's migrations, in a database of its own. */
  public static MarkCoverage over(String rows) throws SQLException {
    var catalogue = FigureCatalogue.load();
    var connection = BareDatabase.migrated();
    for (var parameter : catalogue.parameters()) {
      try (var insert =
          connection.prepareStatement("insert into parameter_declaration values (?, ?)")) {
        insert.setString(1, parameter.code());
        insert.setString(2, parameter.defaultValue());
        insert.executeUpdate();
      }
    }
    try (var statement = connection.createStatement()) {
      statement.execute(rows);
    }
    return new MarkCoverage(catalogue, connection);
  }

  /**
   * Changes that moved a number of an organisation that was not marked: empty if the yaml is right.
   */
  public List<String> unmarked() throws SQLException {
    connection.setAutoCommit(false);
    readers.putAll(readers());
    for (String table : readers.keySet()) {
      new MarkTriggers(catalogue).install(connection);
      change(table);
      // one transaction for all of them would run out of locks
      connection.rollback();
    }
    return unmarked;
  }

  private void change(String table) throws SQLException {
    Map<Cells, String> before = cells(table);
    List<String> rows = rows(table);
    var columns = columns(table);
    for (var column : columns.entrySet()) {
      untried.add(table + "." + column.getKey());
      for (String value : values(column.getKey(), column.getValue(), table)) {
        update(before, table, column.getKey(), value, rows);
      }
    }
    String names = columns.keySet().stream().map(n -> '"' + n + '"').collect(joining(", "));
    for (String row : rows) {
      deleteAndInsert(before, table, names, row);
    }
  }

  /** Changes the database allowed. */
  public Set<String> tried() {
    return tried;
  }

  /** Columns of which the database allowed no change: give the tables other rows. */
  public Set<String> untried() {
    return untried;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** All rows at once; where that is refused, some rows alone. */
  private void update(
      Map<Cells, String> before, String table, String column, String value, List<String> rows)
      throws SQLException {
    String what = table + "." + column;
    String sql =
        "update %1$s set \"%2$s\" = %3$s where \"%2$s\" is distinct from %3$s and ctid in "
            .formatted(table, column, value);
    boolean changed = change(before, table, what + " = " + value, sql + among(rows));
    for (String row : changed ? List.<String>of() : rows.subList(0, alone(rows))) {
      changed |= change(before, table, what + " = " + value, sql + among(List.of(row)));
    }
    if (changed) {
      untried.remove(what);
    }
  }

  private void deleteAndInsert(Map<Cells, String> before, String table, String names, String row)
      throws SQLException {
    String where = " where ctid in " + among(List.of(row));
    Savepoint start = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      if (change(before, table, "delete from " + table, "delete from " + table + where)) {
        statement.execute(
            "create temporary table taken as select " + names + " from " + table + where);
        statement.execute("delete from " + table + where);
        String insert = "insert into %s (%s) select * from taken".formatted(table, names);
        change(cells(table), table, "insert into " + table, insert);
      }
    } finally {
      connection.rollback(start);
    }
  }

  /** False if the database refuses it. */
  private boolean change(Map<Cells, String> before, String table, String what, String sql)
      throws SQLException {
    Savepoint start = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      statement.execute("set constraints all deferred");
      statement.execute("delete from figure_mark");
      if (statement.executeUpdate(sql) == 0) {
        return false;
      }
    } catch (SQLException refused) {
      connection.rollback(start);
      return false;
    }
    tried.add(what);
    Set<Cells> marks = marks();
    Map<Cells, String> after = cells(table);
    Set<Cells> all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (Cells cells : all) {
      if (!String.valueOf(before.get(cells)).equals(String.valueOf(after.get(cells)))
          && !marks.contains(cells)) {
        unmarked.add(what + " changes " + cells.view() + " of " + cells.organization());
      }
    }
    connection.rollback(start);
    return true;
  }

  /** The views by table: those that name it as a source, and those that really read it. */
  private Map<String, Set<FigureView>> readers() throws SQLException {
    var found = new TreeMap<String, Set<FigureView>>();
    for (FigureView view : catalogue.views()) {
      view.sources()
          .forEach(it -> found.computeIfAbsent(it.table(), _ -> new HashSet<>()).add(view));
      try (var query = connection.prepareStatement(READ)) {
        query.setString(1, view.sqlName());
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            found.computeIfAbsent(rows.getString(1), _ -> new HashSet<>()).add(view);
          }
        }
      }
    }
    return found;
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
      case "integer", "bigint", "smallint", "numeric" ->
          values.add("coalesce(\"" + column + "\", 0) + 7");
      case "date" -> {
        values.add("coalesce(\"" + column + "\", date '2022-01-01') + 400");
        values.add("date '2023-02-02'");
      }
      case "timestamp with time zone" -> values.add("now()");
      case "boolean" -> values.add("not \"" + column + "\"");
      case "uuid" -> {
        values.add("gen_random_uuid()");
        values.addAll(ids());
      }
      case "text" -> values.add("'other'");
      default -> {}
    }
    values.addAll(literals(column, type, table));
    return values;
  }

  private List<String> literals(String column, String type, String table) throws SQLException {
    var literals = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select distinct quote_literal(\"%1$s\"::text) from %2$s where \"%1$s\" is not null limit 12"
                    .formatted(column, table))) {
      while (rows.next()) {
        literals.add(rows.getString(1) + "::" + type);
      }
    }
    return literals;
  }

  /** Of the records in all source tables: a reference may come to name any of them. */
  private List<String> ids() throws SQLException {
    var ids = new ArrayList<String>();
    for (String table : readers.keySet()) {
      if (columns(table).containsKey("id")) {
        ids.addAll(literals("id", "uuid", table));
      }
    }
    return ids;
  }

  private List<String> rows(String table) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select ctid from " + table + " order by ctid limit " + ROWS_AT_ONCE)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private static int alone(List<String> rows) {
    return Math.min(rows.size(), ROWS_ALONE);
  }

  private static String among(List<String> rows) {
    return rows.stream().map(row -> "'" + row + "'::tid").collect(joining(", ", "(", ")"));
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

  /** The cells of the views that a change of this table may move. */
  private Map<Cells, String> cells(String table) throws SQLException {
    var found = new HashMap<Cells, String>();
    for (FigureView view : readers.getOrDefault(table, Set.of())) {
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
