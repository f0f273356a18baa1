package io.jiceng.organization.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Which branches have to be looked at again, in batches; one keeper at a time. */
@ApplicationScoped
class LightMarks {
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('jiceng.lights'))";
  private static final String ANY = "select exists (select from duty_mark where parked is null)";
  private static final String NEXT =
      """
      select m.id, coalesce(case when o.form = 'GROUP' then o.parent_id end, o.id),
             coalesce(m.since, least((select min(valid_from) from obligation),
                                     (select make_date(min(year), 1, 1) from task_list)))
      from duty_mark m left join organization o on o.id = m.organization_id
      where m.parked is null
        and m.organization_id in (select organization_id from duty_mark where parked is null order by id limit ?)
      """;
  private static final String REMOVE = "delete from duty_mark where id = any(?)";
  private static final String PARK = "update duty_mark set parked = left(?, 500) where id = any(?)";
  private static final String RESUME =
      "update duty_mark set parked = null where parked is not null";
  private static final String AGAIN =
      "insert into duty_mark (organization_id) select unnest(?::uuid[])";
  private static final String TURN =
      """
      with before as (select applied from duty_calendar for update),
      marked as (
        insert into duty_mark (organization_id, since)
        select o.id, coalesce(b.applied, ?::date) from before b cross join organization o
        where (exists (select from obligation) or exists (select from task_list_item where period is not null))
          and (b.applied is null or date_trunc('month', b.applied) < date_trunc('month', ?::date))
        union
        select l.organization_id, b.applied from before b join duty_light l on l.next_change_on <= ?::date
        where b.applied < ?::date)
      update duty_calendar c set applied = ?::date from before b where b.applied is null or b.applied < ?::date
      """;
  private static final int TURN_DAYS = 6;

  private final DataSource database;

  LightMarks(DataSource database) {
    this.database = database;
  }

  /**
   * Marks as read.
   *
   * @param branches by the first day of the year they have to be looked at from
   */
  record Batch(List<Long> marks, Map<LocalDate, Set<UUID>> branches) {}

  /**
   * At the first sight of a day: whose lights the calendar changes; all when a month begins. What
   * was set aside is tried again.
   */
  void turn(LocalDate today) {
    run(RESUME, PreparedStatement::executeUpdate);
    run(
        TURN,
        statement -> {
          for (int i = 1; i <= TURN_DAYS; i++) {
            statement.setObject(i, today);
          }
          statement.executeUpdate();
        });
  }

  boolean none() {
    var any = new boolean[1];
    run(
        ANY,
        query -> {
          try (var row = query.executeQuery()) {
            any[0] = row.next() && row.getBoolean(1);
          }
        });
    return !any[0];
  }

  void lock() {
    run(LOCK, PreparedStatement::execute);
  }

  /**
   * All marks of the organisations that have waited longest.
   *
   * @param most organisations
   */
  Batch next(int most) {
    var marks = new ArrayList<Long>();
    var since = new HashMap<UUID, LocalDate>();
    run(
        NEXT,
        query -> {
          query.setInt(1, most);
          try (var rows = query.executeQuery()) {
            while (rows.next()) {
              marks.add(rows.getLong(1));
              note(since, rows.getObject(2, UUID.class), rows.getObject(3, LocalDate.class));
            }
          }
        });
    var branches = new HashMap<LocalDate, Set<UUID>>();
    since.forEach(
        (branch, day) ->
            branches.computeIfAbsent(day.withDayOfYear(1), _ -> new HashSet<>()).add(branch));
    return new Batch(marks, branches);
  }

  private static void note(
      Map<UUID, LocalDate> since, @Nullable UUID branch, @Nullable LocalDate day) {
    if (branch != null && day != null) {
      since.merge(branch, day, (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  void remove(Collection<Long> marks) {
    run(
        REMOVE,
        statement -> {
          statement.setArray(1, statement.getConnection().createArrayOf("bigint", marks.toArray()));
          statement.executeUpdate();
        });
  }

  /** Sets marks aside until the next day. */
  void park(Collection<Long> marks, String reason) {
    run(
        PARK,
        statement -> {
          statement.setString(1, reason);
          statement.setArray(2, statement.getConnection().createArrayOf("bigint", marks.toArray()));
          statement.executeUpdate();
        });
  }

  void again(Collection<UUID> branches) {
    if (branches.isEmpty()) {
      return;
    }
    run(
        AGAIN,
        statement -> {
          statement.setArray(
              1, statement.getConnection().createArrayOf("uuid", branches.toArray()));
          statement.executeUpdate();
        });
  }

  private interface Use {
    void use(PreparedStatement statement) throws SQLException;
  }

  private void run(String sql, Use use) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      use.use(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read marks of lights", e);
    }
  }
}
