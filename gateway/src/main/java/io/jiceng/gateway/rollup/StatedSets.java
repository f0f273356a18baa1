package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import io.jiceng.kit.stream.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Cell sets as the owners stated them last, for comparing with the owners' records. */
public final class StatedSets {

  public record OrganizationYear(UUID organizationId, int year) {}

  /** A set, comparable by value whatever the spelling of its numbers. */
  public record Stated(Version version, Contents contents) {}

  /** What a set says: zero is the same as nothing. */
  public record Contents(Map<String, Map<Integer, String>> values) {

    /** Reads {@code {figure: {month: value}}}. */
    public static Contents parse(String json) {
      var values = new HashMap<String, Map<Integer, String>>();
      Cells.parse(json)
          .values()
          .forEach(
              (cell, value) -> {
                if (value.signum() != 0) {
                  values
                      .computeIfAbsent(cell.figure(), figure -> new HashMap<>())
                      .put(cell.month(), value.stripTrailingZeros().toPlainString());
                }
              });
      return new Contents(values);
    }

    public boolean isEmpty() {
      return values.isEmpty();
    }
  }

  private static final String SELECT =
      """
      select organization_id, year, epoch, revision, cells::text from cell_set
       where view = ? and organization_id = any(?)
      """;

  private StatedSets() {}

  public static Map<OrganizationYear, Stated> of(
      Connection connection, String view, Collection<UUID> organizations) throws SQLException {
    var sets = new HashMap<OrganizationYear, Stated>();
    Sql.query(
        connection,
        SELECT,
        row ->
            sets.put(
                new OrganizationYear(row.getObject(1, UUID.class), row.getInt(2)),
                new Stated(
                    new Version(row.getLong(3), row.getLong(4)), Contents.parse(row.getString(5)))),
        view,
        Sql.uuids(connection, organizations));
    return sets;
  }
}
