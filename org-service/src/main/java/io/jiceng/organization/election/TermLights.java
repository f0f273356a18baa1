package io.jiceng.organization.election;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reminders of elections (换届提醒) by the day they are due, read where that day is indexed. */
@ApplicationScoped
class TermLights {
  /** Only terms that still run ask for the parameter. */
  private static final String COLOUR =
      """
      case when o.term_due_on < ? then 'RED'
           when o.term_due_on - rule_value('termReminderDays', o.id, ?)::integer <= ? then 'YELLOW'
           else 'GREEN' end
      """;

  private static final String DUE =
      """
      from organization o
      where o.term_due_on is not null and o.closed_on is null
        and o.id in (select t.organization_id from org_tree t where t.path <@ any(cast(? as ltree[])))
      """;

  private static final String LIST =
      """
      select o.id, o.code, o.name, o.term_started_on, o.term_years, o.term_extended_to, o.term_due_on,
             rule_value('termReminderDays', o.id, ?)::integer, c.seats, c.valid_from
      from (select o.*
      %s
        and (?::uuid is null or o.id = ?)
        and (o.term_due_on, o.id) > (?, ?) and (?::text is null or %s = ?)
      order by o.term_due_on, o.id limit ?) o
      left join branch_committee c on c.organization_id = o.id and c.valid_to is null
      order by o.term_due_on, o.id
      """
          .formatted(DUE, COLOUR);

  private static final String COUNTS =
      """
      select count(*) filter (where light = 'GREEN'), count(*) filter (where light = 'YELLOW'),
             count(*) filter (where light = 'RED')
      from (select %s as light %s) o
      """
          .formatted(COLOUR, DUE);

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final UUID FIRST = new UUID(0, 0);

  private final DataSource database;
  private final Scope scope;
  private final Clock clock;

  TermLights(DataSource database, Scope scope, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.clock = clock;
  }

  TermReminder of(UUID organization) {
    scope.require(organization);
    return list(scope.paths(organization.toString()), organization, null, Optional.empty(), 1)
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /** The soonest due first. */
  List<TermReminder> page(
      String paths, @Nullable TermLight light, Optional<Cursor> after, int rows) {
    return list(paths, null, light, after, rows);
  }

  private List<TermReminder> list(
      String paths,
      @Nullable UUID only,
      @Nullable TermLight light,
      Optional<Cursor> after,
      int rows) {
    var today = LocalDate.now(clock);
    var colour = light == null ? null : light.name();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(LIST)) {
      bind(
          query,
          today,
          paths,
          only,
          only,
          after.map(it -> it.date(0)).orElse(EVER),
          after.map(it -> it.uuid(1)).orElse(FIRST),
          colour,
          today,
          today,
          today,
          colour,
          rows);
      var reminders = new ArrayList<TermReminder>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          reminders.add(reminder(row, today));
        }
      }
      return reminders;
    } catch (SQLException e) {
      throw new IllegalStateException("terms cannot be read", e);
    }
  }

  TermCounts counts(String paths) {
    var today = LocalDate.now(clock);
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(COUNTS)) {
      bind(query, today, today, today, paths);
      try (var row = query.executeQuery()) {
        row.next();
        return new TermCounts(row.getLong(1), row.getLong(2), row.getLong(3));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("terms cannot be counted", e);
    }
  }

  private static void bind(PreparedStatement query, @Nullable Object... values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      query.setObject(i + 1, values[i]);
    }
  }

  private static TermReminder reminder(ResultSet row, LocalDate today) throws SQLException {
    var startedOn = row.getObject(4, LocalDate.class);
    var dueOn = row.getObject(7, LocalDate.class);
    var reminderDays = row.getInt(8);
    return new TermReminder(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        startedOn,
        row.getInt(5),
        startedOn.plusYears(row.getInt(5)),
        row.getObject(6, LocalDate.class),
        TermShiftRules.light(dueOn, reminderDays, today),
        ChronoUnit.DAYS.between(today, dueOn),
        TermShiftRules.nextChange(dueOn, reminderDays, today),
        row.getObject(9, Integer.class),
        row.getObject(10, LocalDate.class));
  }

  /** Where a page goes on: the due day and the id. */
  static Cursor cursor(TermReminder it) {
    var extendedTo = it.extendedTo();
    var dueOn = extendedTo != null && extendedTo.isAfter(it.endsOn()) ? extendedTo : it.endsOn();
    return Cursor.of(dueOn, it.organizationId());
  }
}
