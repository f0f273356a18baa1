package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.rollup.FigureMessage.CellSet;
import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of cell sets. */
final class CellSets {

  record Stored(Version version, Cells cells) {

    static final Stored NONE = new Stored(new Version(-1, -1), Cells.NONE);
  }

  private static final String SELECT =
      """
      select s.organization_id, s.view, s.year, s.epoch, s.revision, s.cells::text
        from unnest(?::uuid[], ?::text[], ?::int[]) k (organization_id, view, year)
        join cell_set s on s.organization_id = k.organization_id and s.view = k.view and s.year = k.year
      """;

  private static final String UPSERT =
      """
      insert into cell_set (organization_id, view, year, partition, service, epoch, revision, cells)
      select k.organization_id, k.view, k.year, ?, k.service, k.epoch, k.revision, k.cells::jsonb
        from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::bigint[], ?::bigint[], ?::text[])
             k (organization_id, view, year, service, epoch, revision, cells)
      on conflict (organization_id, view, year) do update
         set partition = excluded.partition, service = excluded.service,
             epoch = excluded.epoch, revision = excluded.revision, cells = excluded.cells
      """;

  private static final String DELETE_BEFORE =
      """
      delete from cell_set where service = ? and partition = ? and epoch < ?
      returning organization_id, view, year, epoch, revision, cells::text
      """;

  private CellSets() {}

  static Map<SetKey, Stored> stored(Connection connection, Collection<SetKey> keys)
      throws SQLException {
    List<SetKey> ordered = List.copyOf(keys);
    return read(
        connection,
        SELECT,
        Sql.uuids(connection, ordered.stream().map(SetKey::organizationId).toList()),
        Sql.texts(connection, ordered.stream().map(SetKey::view).toList()),
        Sql.array(connection, "int4", ordered.stream().map(SetKey::year).toArray()));
  }

  static void store(Connection connection, int partition, List<CellSet> sets) throws SQLException {
    Sql.update(
        connection,
        UPSERT,
        partition,
        Sql.uuids(connection, sets.stream().map(set -> set.key().organizationId()).toList()),
        Sql.texts(connection, sets.stream().map(set -> set.key().view()).toList()),
        Sql.array(connection, "int4", sets.stream().map(set -> set.key().year()).toArray()),
        Sql.texts(connection, sets.stream().map(CellSet::service).toList()),
        Sql.array(connection, "int8", sets.stream().map(set -> set.version().epoch()).toArray()),
        Sql.array(connection, "int8", sets.stream().map(set -> set.version().revision()).toArray()),
        Sql.texts(connection, sets.stream().map(CellSet::json).toList()));
  }

  /** Removes what a restatement did not name, and tells what that was. */
  static Map<SetKey, Stored> removeBefore(
      Connection connection, String service, int partition, long epoch) throws SQLException {
    return read(connection, DELETE_BEFORE, service, partition, epoch);
  }

  private static Map<SetKey, Stored> read(Connection connection, String sql, Object... arguments)
      throws SQLException {
    var sets = new HashMap<SetKey, Stored>();
    Sql.query(
        connection,
        sql,
        row ->
            sets.put(
                new SetKey(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)),
                new Stored(
                    new Version(row.getLong(4), row.getLong(5)), Cells.parse(row.getString(6)))),
        arguments);
    return sets;
  }
}
