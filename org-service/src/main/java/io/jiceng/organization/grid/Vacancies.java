package io.jiceng.organization.grid;

import io.jiceng.kit.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Grids without a head (网格长空缺) by the day it began, which is kept with the grid. */
@ApplicationScoped
public class Vacancies {
  static final String RED_DAYS = "gridHeadVacancyRedDays";

  private static final String SETTLE =
      """
      update grid g set vacant_since = n.since
      from (select x.id,
                   case when x.level <> 'GRID' or bool_or(s.id is not null and s.valid_to is null) then null
                        else greatest(x.opened_on, max(s.valid_to)) end as since
            from grid x left join grid_staff s on s.grid_id = x.id and s.role = 'GRID_HEAD'
            where x.id = any(?) group by x.id) n
      where g.id = n.id and g.vacant_since is distinct from n.since
      """;

  private static final String OPEN =
      """
      from grid g
      where g.level = 'GRID' and g.closed_on is null
        and g.organization_id in (select t.organization_id from org_tree t where t.path <@ any(cast(? as ltree[])))
      """;

  private static final String RED =
      "g.vacant_since + rule_value('gridHeadVacancyRedDays', g.organization_id, g.vacant_since)::integer <= ?";

  private static final String LIST =
      """
      select g.id, g.code, g.name, g.organization_id, g.vacant_since,
             rule_value('gridHeadVacancyRedDays', g.organization_id, g.vacant_since)::integer
      %s and g.vacant_since <= ? and (g.vacant_since, g.id) > (?, ?)
        and (?::text is null or case when %s then 'RED' else 'YELLOW' end = ?)
      order by g.vacant_since, g.id limit ?
      """
          .formatted(OPEN, RED);

  private static final String COUNTS =
      """
      select count(*) filter (where since is null or since > ?),
             count(*) filter (where since <= ? and not red), count(*) filter (where since <= ? and red)
      from (select g.vacant_since as since, case when g.vacant_since <= ? then %s end as red %s) v
      """
          .formatted(RED, OPEN);

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final UUID FIRST = new UUID(0, 0);

  private final DataSource database;
  private final Clock clock;

  Vacancies(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps the first day without a head, in the transaction that changed grids or their staff. */
  public void settle(Collection<UUID> grids) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(SETTLE)) {
      update.setArray(1, connection.createArrayOf("uuid", grids.toArray()));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("vacancies cannot be kept", e);
    }
  }

  /** The longest vacant first. */
  List<VacantGrid> page(
      String paths, @Nullable VacancyLight light, Optional<Cursor> after, int rows) {
    var today = LocalDate.now(clock);
    var colour = light == null ? null : light.name();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(LIST)) {
      bind(
          query,
          paths,
          today,
          after.map(it -> it.date(0)).orElse(EVER),
          after.map(it -> it.uuid(1)).orElse(FIRST),
          colour,
          today,
          colour,
          rows);
      var found = new ArrayList<VacantGrid>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.add(vacant(row, today));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("vacancies cannot be read", e);
    }
  }

  VacancyCounts counts(String paths) {
    var today = LocalDate.now(clock);
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(COUNTS)) {
      bind(query, today, today, today, today, today, paths);
      try (var row = query.executeQuery()) {
        row.next();
        return new VacancyCounts(row.getLong(1), row.getLong(2), row.getLong(3));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("vacancies cannot be counted", e);
    }
  }

  private static VacantGrid vacant(ResultSet row, LocalDate today) throws SQLException {
    var since = row.getObject(5, LocalDate.class);
    var redDays = row.getInt(6);
    return new VacantGrid(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, UUID.class),
        since,
        VacancyRules.light(since, redDays, today),
        VacancyRules.redOn(since, redDays));
  }

  private static void bind(PreparedStatement query, @Nullable Object... values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      query.setObject(i + 1, values[i]);
    }
  }
}
