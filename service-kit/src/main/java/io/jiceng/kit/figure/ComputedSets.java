package io.jiceng.kit.figure;

import io.jiceng.kit.stream.Json;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Cells computed from the records beside the stored ones, in one statement and so of one moment.
 */
@Singleton
class ComputedSets {
  private static final String ORGANIZATIONS =
      """
      select organization_id from org_tree
       where path <@ any(?::ltree[]) and organization_id > ? order by organization_id limit ?
      """;

  private final FigureCatalogue catalogue;
  private final DataSource database;

  @Inject
  ComputedSets(FigureCatalogue catalogue, DataSource database) {
    this.catalogue = catalogue;
    this.database = database;
  }

  List<UUID> organizations(String paths, UUID after, int limit) throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement(ORGANIZATIONS)) {
      query.setString(1, paths);
      query.setObject(2, after);
      query.setInt(3, limit);
      var found = new ArrayList<UUID>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getObject(1, UUID.class));
        }
      }
      return found;
    }
  }

  List<ComputedSet> of(FigureView view, List<UUID> organizations) throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement(statement(view))) {
      var ids = connection.createArrayOf("uuid", organizations.toArray());
      query.setArray(1, ids);
      query.setArray(2, ids);
      var sets = new ArrayList<ComputedSet>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          sets.add(set(view, rows));
        }
      }
      return sets;
    }
  }

  private String statement(FigureView view) {
    return """
    with fresh as (%s),
         stored as (select organization_id, year, cells, revision, sent from figure_cell_set
                     where view = '%s' and organization_id = any(?))
    select organization_id, year, coalesce(f.cells, '{}'::jsonb)::text, (select max(epoch) from publisher_state),
           s.revision,
           not coalesce(s.sent, true)
           or organization_id in (select m.organization_id from figure_mark m where m.view = '%s')
      from fresh f full join stored s using (organization_id, year)
     where f.cells is not null or s.cells <> '{}'::jsonb
    """
        .formatted(
            new CellStatement(view.id(), catalogue.figuresOf(view)).compute(),
            view.id(),
            view.id());
  }

  private static ComputedSet set(FigureView view, ResultSet row) throws SQLException {
    long revision = row.getLong(5);
    Long published = row.wasNull() ? null : revision;
    return new ComputedSet(
        row.getObject(1, UUID.class),
        view.id(),
        row.getInt(2),
        Json.tree(row.getString(3)),
        row.getLong(4),
        published,
        row.getBoolean(6));
  }
}
