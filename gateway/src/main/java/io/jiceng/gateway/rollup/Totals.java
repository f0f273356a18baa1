package io.jiceng.gateway.rollup;

import static java.util.stream.Collectors.joining;

import io.jiceng.gateway.database.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The table of totals: adds folded differences to it. */
final class Totals {

  private static final int ROWS_PER_STATEMENT = 4_000;

  private static final String ADD =
      """
      insert into total as t (organization_id, figure, year, %s)
      select * from unnest(?::uuid[], ?::text[], ?::int[], %s)
      on conflict (organization_id, figure, year) do update set %s
      """
          .formatted(
              months("m%1$d"), months("?::numeric[]"), months("m%1$d = t.m%1$d + excluded.m%1$d"));

  private Totals() {}

  static void add(Connection connection, RollUp rollUp) throws SQLException {
    List<RollUp.Row> rows = rollUp.rows();
    for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
      addSome(connection, rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
    }
  }

  private static void addSome(Connection connection, List<RollUp.Row> rows) throws SQLException {
    var arguments = new Object[15];
    arguments[0] = Sql.uuids(connection, keys(rows, RollUp.Key::organizationId));
    arguments[1] = Sql.texts(connection, keys(rows, RollUp.Key::figure));
    arguments[2] = Sql.array(connection, "int4", keys(rows, RollUp.Key::year).toArray());
    for (int slot = 0; slot < 12; slot++) {
      arguments[3 + slot] = Sql.array(connection, "numeric", month(rows, slot));
    }
    Sql.update(connection, ADD, arguments);
  }

  private static <T> List<T> keys(List<RollUp.Row> rows, Function<RollUp.Key, T> part) {
    return rows.stream().map(row -> part.apply(row.key())).toList();
  }

  private static BigDecimal[] month(List<RollUp.Row> rows, int slot) {
    return rows.stream().map(row -> row.months().get(slot)).toArray(BigDecimal[]::new);
  }

  private static String months(String pattern) {
    return IntStream.rangeClosed(1, 12).mapToObj(pattern::formatted).collect(joining(", "));
  }
}
