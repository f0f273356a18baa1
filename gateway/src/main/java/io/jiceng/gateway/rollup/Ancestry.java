package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who lay under whom in which months: the transitive closure of the dated links. An ancestor need
 * not be known yet: its totals grow all the same, and the chain is extended when it arrives.
 */
final class Ancestry {

  private static final String SELECT =
      """
      select organization_id, ancestor_id, from_month, to_month
        from ancestry where organization_id = any(?)
      """;

  private static final String SELECT_BELOW =
      """
      select distinct organization_id from ancestry where ancestor_id = any(?)
      """;

  /**
   * Follows parents upwards, cutting the interval at each step; a cycle half received ends at its
   * first repetition.
   */
  private static final String CLOSURE =
      """
      with recursive chain as (
        select l.organization_id, l.parent_id as ancestor_id, l.from_month, l.to_month,
               array[l.organization_id, l.parent_id] as seen
          from org_link l
         where l.organization_id = any(?) and l.parent_id <> l.organization_id
        union all
        select c.organization_id, l.parent_id,
               greatest(c.from_month, l.from_month), least(c.to_month, l.to_month),
               c.seen || l.parent_id
          from chain c
          join org_link l on l.organization_id = c.ancestor_id
                         and l.from_month < c.to_month and l.to_month > c.from_month
         where l.parent_id <> all (c.seen)
      ), merged as (
        select organization_id, ancestor_id, unnest(range_agg(int4range(from_month, to_month))) as months
          from chain group by organization_id, ancestor_id
      )
      select organization_id, ancestor_id, lower(months) as from_month, upper(months) as to_month
        from merged
      union all
      select id, id, 0, ? from unnest(?::uuid[]) id
      """;

  private static final String INSERT =
      """
      insert into ancestry (organization_id, ancestor_id, from_month, to_month)
      select * from unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[])
      """;

  private static final String DELETE =
      """
      delete from ancestry a using unnest(?::uuid[], ?::uuid[], ?::int[]) d (organization_id, ancestor_id, from_month)
       where a.organization_id = d.organization_id
         and a.ancestor_id = d.ancestor_id
         and a.from_month = d.from_month
      """;

  private Ancestry() {}

  /**
   * The ancestors of each organisation, itself included; one not heard of before starts with
   * itself.
   */
  static Map<UUID, Set<Span>> of(Connection connection, Collection<UUID> organizations)
      throws SQLException {
    Map<UUID, Set<Span>> known = stored(connection, organizations);
    var alone = new HashMap<UUID, Set<Span>>();
    for (UUID organization : organizations) {
      if (!known.containsKey(organization)) {
        alone.put(organization, Set.of(new Span(organization, 0, MonthIndex.END)));
      }
    }
    write(connection, INSERT, alone, true);
    known.putAll(alone);
    return known;
  }

  static Map<UUID, Set<Span>> stored(Connection connection, Collection<UUID> organizations)
      throws SQLException {
    return read(connection, SELECT, Sql.uuids(connection, organizations));
  }

  /** The organisations whose chain passes one of these in any month, and these. */
  static Set<UUID> below(Connection connection, Set<UUID> organizations) throws SQLException {
    var below = new HashSet<>(organizations);
    Sql.query(
        connection,
        SELECT_BELOW,
        row -> below.add(row.getObject(1, UUID.class)),
        Sql.uuids(connection, organizations));
    return below;
  }

  /** What the links say now, whatever is stored. */
  static Map<UUID, Set<Span>> fromLinks(Connection connection, Set<UUID> organizations)
      throws SQLException {
    var ids = Sql.uuids(connection, organizations);
    return read(connection, CLOSURE, ids, MonthIndex.END, ids);
  }

  static void replace(
      Connection connection, Map<UUID, Set<Span>> removed, Map<UUID, Set<Span>> added)
      throws SQLException {
    write(connection, DELETE, removed, false);
    write(connection, INSERT, added, true);
  }

  private static Map<UUID, Set<Span>> read(Connection connection, String sql, Object... arguments)
      throws SQLException {
    var spans = new HashMap<UUID, Set<Span>>();
    Sql.query(
        connection,
        sql,
        row ->
            spans
                .computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                .add(new Span(row.getObject(2, UUID.class), row.getInt(3), row.getInt(4))),
        arguments);
    return spans;
  }

  private static void write(
      Connection connection, String sql, Map<UUID, Set<Span>> spans, boolean withEnd)
      throws SQLException {
    List<UUID> organizations = new ArrayList<>();
    List<Span> flat = new ArrayList<>();
    spans.forEach(
        (organization, its) ->
            its.forEach(
                span -> {
                  organizations.add(organization);
                  flat.add(span);
                }));
    if (flat.isEmpty()) {
      return;
    }
    var arguments = new ArrayList<Object>();
    arguments.add(Sql.uuids(connection, organizations));
    arguments.add(Sql.uuids(connection, flat.stream().map(Span::ancestorId).toList()));
    arguments.add(Sql.array(connection, "int4", flat.stream().map(Span::from).toArray()));
    if (withEnd) {
      arguments.add(Sql.array(connection, "int4", flat.stream().map(Span::to).toArray()));
    }
    Sql.update(connection, sql, arguments.toArray());
  }
}
