package io.jiceng.member.membership;

import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.saga.HandoverAnswer;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.kit.saga.HandoverReceiver;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Members of an organisation that is merged or split (党组织调整时的组织关系划转). From the day on every period
 * lies under the other organisation, ended ones included; what was before stays where it was.
 */
@ApplicationScoped
class MemberHandover implements HandoverReceiver {
  private static final String MEMBERS = "members";
  private static final String PERSONS = "persons";

  private static final String UNKNOWN =
      """
      select named.id from unnest(?::uuid[]) named (id)
      where not exists (
        select from membership_period p
        where p.member_id = named.id and p.organization_id = ? and (p.valid_to is null or p.valid_to > ?))
      limit 100
      """;

  /** Periods that go on beyond the day are cut there; the later part is a period of its own. */
  private static final String CUT =
      """
      with cut as (
        update membership_period p set valid_to = ?
        from (select id, valid_to as ends from membership_period
              where organization_id = ? and valid_from < ? and (valid_to is null or valid_to > ?)
                and (? or member_id = any(?)) for update) was
        where p.id = was.id
        returning p.member_id, p.category, p.residence, was.ends)
      insert into membership_period (id, member_id, organization_id, category, residence, valid_from, valid_to, reason)
      select uuidv7(), member_id, ?, category, residence, ?, ends, ? from cut
      returning member_id
      """;

  private static final String RELABEL =
      """
      update membership_period set organization_id = ?, reason = ?
      where organization_id = ? and valid_from >= ? and (? or member_id = any(?))
      returning member_id
      """;

  private static final String FOLLOW =
      """
      update member m set organization_id = ?, version = m.version + 1, updated_at = now(), updated_by = ?
      where m.id = any(?) and m.organization_id = ? and (m.left_on is null or m.left_on > ?)
      returning m.id, m.person_id, m.version
      """;

  private static final String PEOPLE =
      """
      update person set organization_id = ?, version = version + 1, updated_at = now(), updated_by = ?
      where organization_id = ? returning id
      """;

  private final DataSource database;
  private final MemberJournal journal;

  MemberHandover(DataSource database, MemberJournal journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public List<HandoverAnswer.Fault> faults(HandoverOrder order) {
    var faults = new ArrayList<HandoverAnswer.Fault>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(UNKNOWN)) {
      for (var part : order.parts()) {
        query.setArray(1, connection.createArrayOf("uuid", part.named(MEMBERS).toArray()));
        query.setObject(2, part.fromId());
        query.setObject(3, order.effectiveOn());
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            faults.add(new HandoverAnswer.Fault("member-not-there", rows.getObject(1, UUID.class)));
          }
        }
      }
      return faults;
    } catch (SQLException e) {
      throw new MemberTables.TablesRefused(e);
    }
  }

  @Override
  public Map<String, Integer> handOver(HandoverOrder order) {
    var members = 0;
    var persons = 0;
    try (var connection = database.getConnection()) {
      for (var part : order.parts()) {
        members += members(connection, order, part);
        persons += part.all() ? people(connection, order, part) : 0;
      }
    } catch (SQLException e) {
      throw new MemberTables.TablesRefused(e);
    }
    return Map.of(MEMBERS, members, PERSONS, persons);
  }

  private int members(Connection connection, HandoverOrder order, HandoverOrder.Part part)
      throws SQLException {
    var named = connection.createArrayOf("uuid", part.named(MEMBERS).toArray());
    var day = order.effectiveOn();
    var touched = new ArrayList<UUID>();
    try (var relabel = connection.prepareStatement(RELABEL);
        var cut = connection.prepareStatement(CUT)) {
      bind(relabel, part.toId(), order.reason(), part.fromId(), day, part.all(), named);
      touched.addAll(ids(relabel));
      bind(cut, day, part.fromId(), day, day, part.all(), named, part.toId(), day, order.reason());
      touched.addAll(ids(cut));
    }
    follow(connection, order, part, touched);
    return (int) touched.stream().distinct().count();
  }

  /** The records of today, told to the audit and to other services. */
  private void follow(
      Connection connection, HandoverOrder order, HandoverOrder.Part part, List<UUID> touched)
      throws SQLException {
    var changes = new ArrayList<MemberJournal.MemberChanged>();
    var entries = new ArrayList<AuditEntry>();
    try (var update = connection.prepareStatement(FOLLOW)) {
      bind(
          update,
          part.toId(),
          order.orderedBy(),
          connection.createArrayOf("uuid", touched.toArray()),
          part.fromId(),
          order.effectiveOn());
      try (var rows = update.executeQuery()) {
        while (rows.next()) {
          var id = rows.getObject(1, UUID.class);
          changes.add(new MemberJournal.MemberChanged(id, part.toId(), rows.getLong(3)));
          entries.add(entry("member", id, order, part).about(rows.getObject(2, UUID.class)));
        }
      }
    }
    journal.imported(changes, entries);
  }

  private int people(Connection connection, HandoverOrder order, HandoverOrder.Part part)
      throws SQLException {
    try (var update = connection.prepareStatement(PEOPLE)) {
      bind(update, part.toId(), order.orderedBy(), part.fromId());
      var moved = ids(update);
      journal.imported(
          List.of(), moved.stream().map(id -> entry("person", id, order, part).about(id)).toList());
      return moved.size();
    }
  }

  private static AuditEntry entry(
      String type, UUID id, HandoverOrder order, HandoverOrder.Part part) {
    return AuditEntry.of(
            "moved",
            type,
            id,
            part.toId(),
            Map.of("organizationId", part.fromId()),
            Map.of("organizationId", part.toId(), "effectiveOn", order.effectiveOn()))
        .because(order.reason());
  }

  private static List<UUID> ids(PreparedStatement statement) throws SQLException {
    var ids = new ArrayList<UUID>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(Objects.requireNonNull(rows.getObject(1, UUID.class)));
      }
    }
    return ids;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
