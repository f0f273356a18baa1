package io.jiceng.organization.health;

import io.jiceng.organization.health.BranchTimeline.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Lights as stored: read, and only what differs is written. */
@ApplicationScoped
class LightStore {
  private static final String STORED =
      """
      select subject_id, obligation, period_start, organization_id, rule_id, state, done_on, quantity, next_change_on
      from duty_light where subject_id = any(?) and period_start >= ?
      """;
  private static final String PUT =
      """
      insert into duty_light (subject_id, obligation, period_start, period, period_end, counts_until, organization_id,
        rule_id, state, done_on, quantity, next_change_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (subject_id, obligation, period_start) do update set period = excluded.period,
        period_end = excluded.period_end, counts_until = excluded.counts_until,
        organization_id = excluded.organization_id, rule_id = excluded.rule_id, state = excluded.state,
        done_on = excluded.done_on, quantity = excluded.quantity, next_change_on = excluded.next_change_on
      """;
  private static final String REMOVE =
      "delete from duty_light where subject_id = ? and obligation = ? and period_start = ?";
  private static final String SHOW =
      """
      insert into duty_light_day (subject_id, obligation, period_start, day, state, rule_id) values (?, ?, ?, ?, ?, ?)
      on conflict (subject_id, obligation, period_start, day) do update set state = excluded.state, rule_id = excluded.rule_id
      """;
  private static final String SPANS =
      """
      select organization_id, valid_from, valid_to, colour from branch_light
      where organization_id = any(?) and (valid_to is null or valid_to > ?) order by organization_id, valid_from
      """;
  private static final String END_SPANS =
      "delete from branch_light where organization_id = ? and (valid_to is null or valid_to > ?)";
  private static final String PUT_SPAN =
      "insert into branch_light (organization_id, valid_from, valid_to, colour) values (?, ?, ?, ?)";

  private final DataSource database;

  LightStore(DataSource database) {
    this.database = database;
  }

  Map<LightKey, StoredLight> stored(Collection<UUID> subjects, LocalDate from) {
    var found = new HashMap<LightKey, StoredLight>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(STORED)) {
      query.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
      query.setObject(2, from);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(
              new LightKey(
                  rows.getObject(1, UUID.class),
                  rows.getString(2),
                  rows.getObject(3, LocalDate.class)),
              new StoredLight(
                  rows.getObject(4, UUID.class),
                  rows.getObject(5, UUID.class),
                  LightState.valueOf(rows.getString(6)),
                  rows.getObject(7, LocalDate.class),
                  rows.getBigDecimal(8),
                  rows.getObject(9, LocalDate.class)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read lights", e);
    }
  }

  void put(Collection<Light> lights, LocalDate today) {
    batch(
        PUT,
        lights,
        (row, light) -> {
          var stored = StoredLight.of(light, today);
          var duty = light.duty();
          key(row, light.key());
          row.setString(4, duty.period().label());
          row.setObject(5, duty.period().end());
          row.setObject(6, duty.countsUntil());
          row.setObject(7, stored.branchId());
          row.setObject(8, stored.ruleId());
          row.setString(9, stored.state().name());
          row.setObject(10, stored.doneOn());
          row.setBigDecimal(11, stored.quantity());
          row.setObject(12, stored.nextChangeOn());
        });
  }

  void remove(Collection<LightKey> keys) {
    batch(REMOVE, keys, LightStore::key);
  }

  /** What a light shows from a day on: the daily snapshot, one row where it changes. */
  record Shown(LightKey key, LocalDate day, LightState state, UUID ruleId) {}

  void show(Collection<Shown> shown) {
    batch(
        SHOW,
        shown,
        (row, it) -> {
          key(row, it.key());
          row.setObject(4, it.day());
          row.setString(5, it.state().name());
          row.setObject(6, it.ruleId());
        });
  }

  Map<UUID, List<Span>> spans(Set<UUID> branches, LocalDate from) {
    var found = new HashMap<UUID, List<Span>>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SPANS)) {
      query.setArray(1, connection.createArrayOf("uuid", branches.toArray()));
      query.setObject(2, from);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found
              .computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
              .add(
                  new Span(
                      rows.getObject(2, LocalDate.class),
                      rows.getObject(3, LocalDate.class),
                      Colour.valueOf(rows.getString(4))));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read lights", e);
    }
  }

  /** In place of every span that reaches beyond a day. */
  void replace(Map<UUID, List<Span>> spans, LocalDate from) {
    batch(
        END_SPANS,
        spans.keySet(),
        (row, branch) -> {
          row.setObject(1, branch);
          row.setObject(2, from);
        });
    record Row(UUID branch, Span span) {}
    var rows =
        spans.entrySet().stream()
            .flatMap(it -> it.getValue().stream().map(span -> new Row(it.getKey(), span)))
            .toList();
    batch(
        PUT_SPAN,
        rows,
        (row, it) -> {
          row.setObject(1, it.branch());
          row.setObject(2, it.span().from());
          row.setObject(3, it.span().to());
          row.setString(4, it.span().colour().name());
        });
  }

  private interface Filler<T> {
    void fill(PreparedStatement row, T value) throws SQLException;
  }

  private <T> void batch(String sql, Collection<T> values, Filler<T> filler) {
    if (values.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        var rows = connection.prepareStatement(sql)) {
      for (T value : values) {
        filler.fill(rows, value);
        rows.addBatch();
      }
      rows.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot store lights", e);
    }
  }

  private static void key(PreparedStatement row, LightKey key) throws SQLException {
    row.setObject(1, key.subjectId());
    row.setString(2, key.obligation());
    row.setObject(3, key.periodStart());
  }
}
