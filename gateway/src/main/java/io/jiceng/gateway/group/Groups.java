package io.jiceng.gateway.group;

import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.group.StoredGroup.Seat;
import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.GroupState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Groups by id or code, with their members by month. */
public final class Groups {

  private static final int UUID_LENGTH = 36;

  private static final String KEEP =
      """
      insert into stored_group as g (id, code, name, kind, lead_id, epoch, revision)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do update
         set code = excluded.code, name = excluded.name, kind = excluded.kind,
             lead_id = excluded.lead_id, epoch = excluded.epoch, revision = excluded.revision
       where (g.epoch, g.revision) < (excluded.epoch, excluded.revision)
      """;

  private static final String SEATS =
      """
      insert into stored_group_seat (group_id, organization_id, from_month, to_month)
      select ?, * from unnest(?::uuid[], ?::int[], ?::int[])
      """;

  /** Two epochs may name one code while a restore is under way. */
  private static final String FIND =
      """
      select g.id, g.code, g.name, g.kind, g.lead_id, s.organization_id, s.from_month, s.to_month
        from (select * from stored_group where code = ? or id = any(?)
               order by epoch desc, revision desc limit 1) g
        left join stored_group_seat s on s.group_id = g.id
       order by s.organization_id, s.from_month
      """;

  private Groups() {}

  static void keep(Connection connection, GroupState group, Version version) throws SQLException {
    int kept =
        Sql.update(
            connection,
            KEEP,
            group.id(),
            group.code(),
            group.name(),
            group.kind(),
            group.leadId(),
            version.epoch(),
            version.revision());
    if (kept > 0) {
      Sql.update(connection, "delete from stored_group_seat where group_id = ?", group.id());
      seat(connection, group);
    }
  }

  static void forgetBefore(Connection connection, long epoch) throws SQLException {
    Sql.update(connection, "delete from stored_group where epoch < ?", epoch);
  }

  public static Optional<StoredGroup> find(Connection connection, String idOrCode)
      throws SQLException {
    var found = new LinkedHashMap<UUID, StoredGroup>();
    Sql.query(
        connection,
        FIND,
        row -> {
          var group =
              new StoredGroup(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getObject(5, UUID.class),
                  new ArrayList<>());
          var member = row.getObject(6, UUID.class);
          var seats = found.computeIfAbsent(group.id(), _ -> group).seats();
          if (member != null) {
            seats.add(new Seat(member, row.getInt(7), row.getInt(8)));
          }
        },
        idOrCode,
        Sql.uuids(connection, ids(idOrCode)));
    return found.values().stream().findFirst();
  }

  /** Who is a member at a month's end is one for the whole month. */
  private static void seat(Connection connection, GroupState group) throws SQLException {
    var organizations = new ArrayList<UUID>();
    var from = new ArrayList<Integer>();
    var to = new ArrayList<Integer>();
    for (var member : group.members()) {
      int begins = MonthIndex.of(YearMonth.from(member.from()));
      var last = member.to();
      int ends = last == null ? MonthIndex.END : MonthIndex.of(YearMonth.from(last));
      if (begins < ends) {
        organizations.add(member.organizationId());
        from.add(begins);
        to.add(ends);
      }
    }
    Sql.update(
        connection,
        SEATS,
        group.id(),
        Sql.uuids(connection, organizations),
        Sql.array(connection, "int", from.toArray()),
        Sql.array(connection, "int", to.toArray()));
  }

  private static List<UUID> ids(String text) {
    try {
      return text.length() == UUID_LENGTH ? List.of(UUID.fromString(text)) : List.of();
    } catch (IllegalArgumentException isCode) {
      return List.of();
    }
  }
}
