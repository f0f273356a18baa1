package io.jiceng.kit.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The opening month and the horizon. They stand in the database as functions with a constant body,
 * so that every view folds them away; {@link ViewVersions} sees a new body as a new definition.
 */
public final class FigureConstants {
  public static final String OPENING_MONTH = "openingMonth";

  private static final String OPENING =
      """
      select coalesce(
        (select p.value from rule_parameter p left join org_tree t on t.organization_id = p.organization_id
          where p.code = ? and not p.removed and t.parent_id is null and p.value ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'
          order by p.organization_id nulls last, p.valid_from desc nulls last limit 1),
        (select default_value from parameter_declaration where code = ?),
        to_char(figure_opening(), 'YYYY-MM'))
      """;

  private FigureConstants() {}

  /** True if one of them has moved. */
  public static boolean refresh(Connection connection, LocalDate today) throws SQLException {
    boolean opening = replace(connection, "figure_opening", opening(connection));
    boolean horizon =
        replace(connection, "figure_horizon", LocalDate.of(today.getYear() + 1, 12, 1));
    return opening || horizon;
  }

  private static LocalDate opening(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(OPENING)) {
      query.setString(1, OPENING_MONTH);
      query.setString(2, OPENING_MONTH);
      try (var rows = query.executeQuery()) {
        rows.next();
        return LocalDate.parse(rows.getString(1) + "-01");
      }
    }
  }

  private static boolean replace(Connection connection, String function, LocalDate value)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("select " + function + "()")) {
        rows.next();
        if (value.equals(rows.getObject(1, LocalDate.class))) {
          return false;
        }
      }
      statement.execute(
          "create or replace function %s() returns date language sql immutable parallel safe as $$ select date '%s' $$"
              .formatted(function, value));
      return true;
    }
  }
}
