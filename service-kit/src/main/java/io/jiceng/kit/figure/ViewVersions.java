package io.jiceng.kit.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Another definition of a view (its SQL, filters, sources, the opening month, the horizon) computes
 * it again.
 */
public final class ViewVersions {
  /** The view's SQL and that of the views below it. */
  private static final String DEFINITION =
      """
      with recursive used(oid) as (
        select ?::regclass::oid
        union
        select d.refobjid
          from used u
          join pg_rewrite r on r.ev_class = u.oid
          join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                          and d.refclassid = 'pg_class'::regclass
          join pg_class c on c.oid = d.refobjid and c.relkind = 'v'
      )
      select string_agg(pg_get_viewdef(oid), ';' order by oid::regclass::text)
             || figure_opening() || case when ? then figure_horizon()::text else '' end
        from used
      """;

  private final FigureCatalogue catalogue;

  public ViewVersions(FigureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Marks the views whose definition differs from the stored one; returns the definitions' hashes.
   */
  public Map<String, String> check(Connection connection) throws SQLException {
    Map<String, String> stored = stored(connection);
    Map<String, String> current = new LinkedHashMap<>();
    List<FigureView> changed = new ArrayList<>();
    for (FigureView view : catalogue.views()) {
      String version = version(connection, view);
      current.put(view.id(), version);
      if (!version.equals(stored.get(view.id()))) {
        changed.add(view);
        store(connection, view.id(), version);
      }
    }
    FigureMarks.everything(connection, changed);
    forget(connection);
    return current;
  }

  private String version(Connection connection, FigureView view) throws SQLException {
    var declared = new ArrayList<String>();
    declared.add(definition(connection, view));
    declared.add(view.sources().toString());
    for (Figure figure : catalogue.figuresOf(view)) {
      declared.add(figure.id() + " " + figure.condition());
    }
    return Hashes.of(declared.toArray(String[]::new));
  }

  private static String definition(Connection connection, FigureView view) throws SQLException {
    try (var query = connection.prepareStatement(DEFINITION)) {
      query.setString(1, view.sqlName());
      query.setBoolean(2, view.calendar());
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static Map<String, String> stored(Connection connection) throws SQLException {
    var versions = new LinkedHashMap<String, String>();
    try (var query = connection.prepareStatement("select view, version from figure_view_version");
        var rows = query.executeQuery()) {
      while (rows.next()) {
        versions.put(rows.getString(1), rows.getString(2));
      }
    }
    return versions;
  }

  private static void store(Connection connection, String view, String version)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into figure_view_version (view, version) values (?, ?)
            on conflict (view) do update set version = excluded.version
            """)) {
      insert.setString(1, view);
      insert.setString(2, version);
      insert.executeUpdate();
    }
  }

  /** Cells of views that are declared no more become empty sets. */
  private void forget(Connection connection) throws SQLException {
    Object[] known = catalogue.views().stream().map(FigureView::id).toArray();
    try (var insert =
            connection.prepareStatement(
                """
                insert into figure_mark (view, organization_id)
                select distinct view, organization_id from figure_cell_set
                 where view <> all(?) and cells <> '{}'::jsonb
                """);
        var delete =
            connection.prepareStatement("delete from figure_view_version where view <> all(?)")) {
      insert.setArray(1, connection.createArrayOf("text", known));
      insert.executeUpdate();
      delete.setArray(1, connection.createArrayOf("text", known));
      delete.executeUpdate();
    }
  }
}
