package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure declared after its cells came, or declared anew with another kind: its cells are added
 * up anew.
 */
public final class KindChange {

  private static final String CELLS =
      """
      select c.figure, c.month, c.value, d.kind, a.ancestor_id, a.from_month, a.to_month
        from (select s.organization_id, f.key collate "C" as figure,
                     s.year * 12 + m.key::int - 1 as month, m.value::numeric as value
                from cell_set s
               cross join lateral jsonb_each(s.cells) f
               cross join lateral jsonb_each_text(f.value) m
               where jsonb_exists_any(s.cells, ?) and f.key = any(?)) c
        join ancestry a on a.organization_id = c.organization_id
        left join definition d on d.figure = c.figure
      """;

  private KindChange() {}

  /**
   * Call before the new kinds are stored, in the same transaction.
   *
   * @param kinds figure to its new kind, RATIO and AVERAGE included
   */
  public static void apply(Connection connection, Map<String, String> kinds) throws SQLException {
    RollUpLock.exclusive(connection);
    var rollUp = new RollUp();
    var figures = Sql.texts(connection, kinds.keySet());
    Sql.query(
        connection,
        CELLS,
        row -> {
          String figure = row.getString(1);
          int month = row.getInt(2);
          BigDecimal value = row.getBigDecimal(3);
          var span = new Span(row.getObject(5, UUID.class), row.getInt(6), row.getInt(7));
          add(rollUp, span, row.getString(4), figure, month, value.negate());
          add(rollUp, span, kinds.get(figure), figure, month, value);
        },
        figures,
        figures);
    Totals.add(connection, rollUp);
  }

  private static void add(
      RollUp rollUp, Span span, @Nullable String kind, String figure, int month, BigDecimal value) {
    if (kind != null && (kind.equals("FLOW") || kind.equals("STOCK"))) {
      rollUp.add(span, Kind.valueOf(kind), figure, month, value);
    }
  }
}
