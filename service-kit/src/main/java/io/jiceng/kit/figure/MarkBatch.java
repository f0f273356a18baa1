package io.jiceng.kit.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The marks one transaction works on. A mark whose change may have moved rows that a writer
 * resolved earlier and has not committed yet stays behind: its organisations are computed again
 * each time one of those writers ends.
 */
final class MarkBatch {
  private static final String READ =
      """
      select id, view, organization_id, settles from figure_mark m
       where (waits_for is null
          or exists (select from unnest(waits_for) x where pg_visible_in_snapshot(x, pg_current_snapshot())))
         and view <> all(?)
       order by id limit ?
      """;
  private static final String KEEP =
      """
      update figure_mark m
         set waits_for = case when m.waits_for is null then r.running
                              else array(select x from unnest(m.waits_for) x where x = any(r.running)) end
        from (select array(select pg_snapshot_xip(pg_current_snapshot())) as running) r
       where m.id = any(?)
      """;
  private static final String DELETE = "delete from figure_mark where id = any(?)";
  private static final String DELETE_SETTLED =
      "delete from figure_mark where id = any(?) and cardinality(waits_for) = 0";

  private final List<Long> plain = new ArrayList<>();
  private final List<Long> settling = new ArrayList<>();
  private final Map<String, Set<UUID>> organizations = new TreeMap<>();

  static MarkBatch read(Connection connection, Collection<String> exceptViews, int limit)
      throws SQLException {
    var batch = new MarkBatch();
    try (var query = connection.prepareStatement(READ)) {
      query.setArray(1, connection.createArrayOf("text", exceptViews.toArray()));
      query.setInt(2, limit);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          (rows.getBoolean(4) ? batch.settling : batch.plain).add(rows.getLong(1));
          batch
              .organizations
              .computeIfAbsent(rows.getString(2), view -> new HashSet<>())
              .add(rows.getObject(3, UUID.class));
        }
      }
    }
    return batch;
  }

  Set<String> views() {
    return organizations.keySet();
  }

  Set<UUID> organizations(String view) {
    return organizations.getOrDefault(view, Set.of());
  }

  int size() {
    return plain.size() + settling.size();
  }

  /** Deletes exactly the marks that were read, but for those that have to settle. */
  void consume(Connection connection) throws SQLException {
    execute(connection, DELETE, plain);
    if (!settling.isEmpty()) {
      execute(connection, KEEP, settling);
      execute(connection, DELETE_SETTLED, settling);
    }
  }

  private static void execute(Connection connection, String sql, List<Long> ids)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      statement.executeUpdate();
    }
  }
}
