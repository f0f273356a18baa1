package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A move re-dates exactly the moved subtree's cells: away from spans that ended, to spans that
 * began.
 */
final class TreeRollUp {

  private static final String CELLS =
      """
      select c.organization_id, c.figure, c.month, c.value, d.kind
        from cell c
        join definition d on d.figure = c.figure and d.kind in ('FLOW', 'STOCK')
       where c.organization_id = any(?)
      """;

  private TreeRollUp() {}

  /** To be called with the links already changed, under the exclusive lock. */
  static void follow(Connection connection, Set<UUID> touched) throws SQLException {
    Set<UUID> affected = Ancestry.below(connection, touched);
    Map<UUID, Set<Span>> before = Ancestry.stored(connection, affected);
    Map<UUID, Set<Span>> after = Ancestry.fromLinks(connection, affected);
    Map<UUID, Set<Span>> removed = without(before, after);
    Map<UUID, Set<Span>> added = without(after, before);
    Ancestry.replace(connection, removed, added);
    redate(connection, removed, added);
  }

  private static void redate(
      Connection connection, Map<UUID, Set<Span>> removed, Map<UUID, Set<Span>> added)
      throws SQLException {
    var changed = new HashSet<>(removed.keySet());
    changed.addAll(added.keySet());
    var rollUp = new RollUp();
    Sql.query(
        connection,
        CELLS,
        row -> {
          var organization = row.getObject(1, UUID.class);
          var kind = Kind.valueOf(row.getString(5));
          for (Span span : removed.getOrDefault(organization, Set.of())) {
            rollUp.add(span, kind, row.getString(2), row.getInt(3), row.getBigDecimal(4).negate());
          }
          for (Span span : added.getOrDefault(organization, Set.of())) {
            rollUp.add(span, kind, row.getString(2), row.getInt(3), row.getBigDecimal(4));
          }
        },
        Sql.uuids(connection, changed));
    Totals.add(connection, rollUp);
  }

  private static Map<UUID, Set<Span>> without(
      Map<UUID, Set<Span>> these, Map<UUID, Set<Span>> those) {
    var rest = new HashMap<UUID, Set<Span>>();
    these.forEach(
        (organization, spans) -> {
          var own = new HashSet<>(spans);
          own.removeAll(those.getOrDefault(organization, Set.of()));
          if (!own.isEmpty()) {
            rest.put(organization, own);
          }
        });
    return rest;
  }
}
