package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads totals and an organisation's own cells; never walks the tree. */
public final class TotalsReader {

  private static final String TOTALS =
      """
      select organization_id, figure, year, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12
        from total
       where organization_id = any(?) and figure = any(?) and year <= ?
      """;

  private static final String OWN =
      """
      select f.key, s.year, m.key::int, m.value::numeric
        from cell_set s
       cross join lateral jsonb_each(s.cells) f
       cross join lateral jsonb_each_text(f.value) m
       where s.organization_id = ? and s.year <= ? and f.key = any(?)
      """;

  private TotalsReader() {}

  /** Totals with all below, per organisation and figure. */
  public static Map<UUID, Map<String, MonthlySums>> totals(
      Connection connection, Collection<UUID> organizations, Set<String> figures, int untilYear)
      throws SQLException {
    var totals = new HashMap<UUID, Map<String, MonthlySums>>();
    Sql.query(
        connection,
        TOTALS,
        row -> {
          var sums =
              totals
                  .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                  .computeIfAbsent(row.getString(2), figure -> new MonthlySums());
          for (int month = 1; month <= 12; month++) {
            sums.add(MonthIndex.of(row.getInt(3), month), row.getBigDecimal(3 + month));
          }
        },
        Sql.uuids(connection, organizations),
        Sql.texts(connection, figures),
        untilYear);
    return totals;
  }

  public static Map<String, MonthlySums> totals(
      Connection connection, UUID organization, Set<String> figures, int untilYear)
      throws SQLException {
    return totals(connection, List.of(organization), figures, untilYear)
        .getOrDefault(organization, Map.of());
  }

  /** What an organisation's own records contribute, without those below. */
  public static Map<String, MonthlySums> own(
      Connection connection, UUID organization, Set<String> figures, int untilYear)
      throws SQLException {
    var own = new HashMap<String, MonthlySums>();
    Sql.query(
        connection,
        OWN,
        row ->
            own.computeIfAbsent(row.getString(1), figure -> new MonthlySums())
                .add(MonthIndex.of(row.getInt(2), row.getInt(3)), row.getBigDecimal(4)),
        organization,
        untilYear,
        Sql.texts(connection, figures));
    return own;
  }
}
