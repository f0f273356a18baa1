package io.jiceng.organization.supervision;

import io.jiceng.organization.calendar.DueStep;
import io.jiceng.organization.record.Author;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What nobody answers by its due date goes one level up. */
@ApplicationScoped
class Escalations implements DueStep {
  private static final int BATCH = 500;
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('jiceng.escalations'))";
  private static final String SUPERIORS =
      "select organization_id, parent_id from org_tree where organization_id = any(?) and parent_id is not null";
  private static final String RECORD =
      """
      insert into supervision_escalation (item_id, level, escalated_on, from_id, to_id) values (?, ?, ?, ?, ?)
      """;

  private final SupervisionItems items;
  private final SupervisionNews news;
  private final DueDates dueDates;
  private final DataSource database;
  private final Clock clock;

  Escalations(
      SupervisionItems items,
      SupervisionNews news,
      DueDates dueDates,
      DataSource database,
      Clock clock) {
    this.items = items;
    this.news = news;
    this.dueDates = dueDates;
    this.database = database;
    this.clock = clock;
  }

  @Override
  public int carryOut(LocalDate today) {
    if (items.overdue(today, 1).isEmpty()) {
      return 0;
    }
    lock();
    var overdue = items.overdue(today, BATCH);
    var superiors =
        superiors(overdue.stream().map(it -> it.assigneeId).collect(Collectors.toSet()));
    var due = dueDates.of(superiors.values(), today);
    var author = new Author(SupervisionDesk.LIGHTS, clock.instant());
    var before = SupervisionView.byId(overdue);
    for (var item : overdue) {
      var to = Objects.requireNonNull(superiors.get(item.assigneeId));
      item.escalate(to, Objects.requireNonNull(due.get(to)), author);
    }
    items.flush();
    record(overdue, before, today);
    news.tell("escalated", overdue, before);
    return overdue.size();
  }

  private void lock() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LOCK)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot lock escalations", e);
    }
  }

  private Map<UUID, UUID> superiors(Collection<UUID> organizations) {
    var found = new HashMap<UUID, UUID>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SUPERIORS)) {
      query.setArray(1, connection.createArrayOf("uuid", organizations.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the tree", e);
    }
  }

  private void record(
      List<SupervisionItem> escalated, Map<UUID, SupervisionView> before, LocalDate today) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(RECORD)) {
      for (var item : escalated) {
        insert.setObject(1, item.id);
        insert.setInt(2, item.level);
        insert.setObject(3, today);
        insert.setObject(4, Objects.requireNonNull(before.get(item.id)).assigneeId());
        insert.setObject(5, item.assigneeId);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot record escalations", e);
    }
  }
}
