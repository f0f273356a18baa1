package io.jiceng.organization.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** How many members, collectives and open statements other services count at organisations now. */
@ApplicationScoped
public class NeighbourFigures {
  private static final String LEVELS =
      """
      select c.organization_id, f.key, sum(m.value::numeric)
      from neighbour_cell c
      cross join lateral jsonb_each(c.cells) f
      cross join lateral jsonb_each_text(f.value) m
      where c.organization_id = any(?)
        and f.key in ('member.count', 'member.full-count', 'collective.all-count', 'statement.open-count')
        and (c.view = 'statement_open' or make_date(c.year, m.key::integer, 1) <= ?)
      group by c.organization_id, f.key
      """;

  private final DataSource database;
  private final Clock clock;

  NeighbourFigures(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is counted at one organisation itself, without those below it. */
  public record Counts(int members, int fullMembers, int collectives, int openStatements) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Map<String, Integer> levels) {
      return new Counts(
          levels.getOrDefault("member.count", 0),
          levels.getOrDefault("member.full-count", 0),
          levels.getOrDefault("collective.all-count", 0),
          levels.getOrDefault("statement.open-count", 0));
    }
  }

  /** By organisation; one of which nothing is counted is not among them. */
  public Map<UUID, Counts> of(Collection<UUID> organizations) {
    var levels = new HashMap<UUID, Map<String, Integer>>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(LEVELS)) {
      query.setArray(1, connection.createArrayOf("uuid", organizations.toArray()));
      query.setObject(2, LocalDate.now(clock));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          levels
              .computeIfAbsent(rows.getObject(1, UUID.class), _ -> new HashMap<>())
              .put(rows.getString(2), rows.getInt(3));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("counts of other services cannot be read", e);
    }
    var counts = new HashMap<UUID, Counts>();
    levels.forEach((id, figures) -> counts.put(id, Counts.of(figures)));
    return counts;
  }
}
