package io.jiceng.kit.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Statement-level triggers on every source table of every view, which mark the organisations of the
 * old and the new rows. Installing again changes nothing.
 */
public final class MarkTriggers {
  private static final String PREFIX = "figure_mark_on_";
  private static final String INSTALLED =
      """
      select t.tgname, t.tgrelid::regclass::text, coalesce(obj_description(t.oid, 'pg_trigger'), '')
        from pg_trigger t
       where not t.tgisinternal and starts_with(t.tgname, ?)
         and t.tgrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace)
      """;

  private record Installed(String table, String hash) {}

  private final FigureCatalogue catalogue;

  public MarkTriggers(FigureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  public void install(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(hashtext('jiceng.mark-triggers'))");
      Map<String, Installed> installed = installed(connection);
      Set<String> wanted = new HashSet<>();
      for (MarkTrigger trigger : triggers()) {
        String name = trigger.name(PREFIX);
        wanted.add(name);
        Installed there = installed.get(name);
        if (there == null || !there.hash().equals(trigger.hash())) {
          for (String sql : trigger.sql(PREFIX)) {
            statement.execute(sql);
          }
        }
      }
      for (var there : installed.entrySet()) {
        if (!wanted.contains(there.getKey())) {
          statement.execute("drop trigger " + there.getKey() + " on " + there.getValue().table());
          statement.execute("drop function if exists " + there.getKey() + "()");
        }
      }
    }
  }

  private Set<MarkTrigger> triggers() {
    Map<String, MarkedTable> tables = new LinkedHashMap<>();
    for (FigureView view : catalogue.views()) {
      for (SourceTable source : view.sources()) {
        tables
            .computeIfAbsent(source.table(), MarkedTable::new)
            .add(view.id(), source, isPassedThrough(view, source));
      }
    }
    Set<MarkTrigger> triggers = new HashSet<>();
    tables.values().forEach(table -> triggers.addAll(table.triggers()));
    return triggers;
  }

  /** Whether rows of this table lead other sources' rows to their organisation. */
  private static boolean isPassedThrough(FigureView view, SourceTable source) {
    String word = "(?s).*\\b" + source.table() + "\\b.*";
    return view.sources().stream()
        .filter(other -> !other.table().equals(source.table()))
        .map(SourceTable::organizations)
        .anyMatch(query -> query != null && query.matches(word));
  }

  private static Map<String, Installed> installed(Connection connection) throws SQLException {
    var installed = new LinkedHashMap<String, Installed>();
    try (var query = connection.prepareStatement(INSTALLED)) {
      query.setString(1, PREFIX);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          installed.put(rows.getString(1), new Installed(rows.getString(2), rows.getString(3)));
        }
      }
    }
    return installed;
  }
}
