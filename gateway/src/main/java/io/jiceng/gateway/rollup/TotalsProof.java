package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Adds cells up anew, straight down the links of the tree and without anything the roll-up keeps,
 * and compares.
 */
public final class TotalsProof {

  /** A month of a total that is not what its cells come to. */
  public record Difference(
      UUID organizationId, String figure, int month, BigDecimal total, BigDecimal cells) {}

  /**
   * A change of a stock is compared in the month in which it takes effect for the organisation
   * above.
   */
  private static final String COMPARE =
      """
      with recursive node as (
        select unnest(?::uuid[]) as id
      ), under as (
        select id as above, id as organization_id, 0 as from_month, 2147483647 as to_month, array[id] as seen
          from node
        union all
        select u.above, l.organization_id,
               greatest(u.from_month, l.from_month), least(u.to_month, l.to_month), u.seen || l.organization_id
          from under u
          join org_link l on l.parent_id = u.organization_id
                         and l.from_month < u.to_month and l.to_month > u.from_month
         where l.organization_id <> all (u.seen)
      ), part as (
        select u.above, c.figure,
               case when d.kind = 'STOCK' then greatest(c.month, u.from_month) else c.month end as month, c.value
          from under u
          join cell c on c.organization_id = u.organization_id
          join definition d on d.figure = c.figure
         where (d.kind = 'FLOW' and c.month >= u.from_month and c.month < u.to_month)
            or (d.kind = 'STOCK' and u.to_month > c.month)
        union all
        select u.above, c.figure, u.to_month, -c.value
          from under u
          join cell c on c.organization_id = u.organization_id
          join definition d on d.figure = c.figure and d.kind = 'STOCK'
         where u.to_month > c.month and u.to_month <> 2147483647
      ), summed as (
        select above as organization_id, figure, month, sum(value) as value
          from part group by above, figure, month
      ), kept as (
        select t.organization_id, t.figure, t.year * 12 + m.slot as month, m.value
          from total t
         cross join lateral (values (0, m1), (1, m2), (2, m3), (3, m4), (4, m5), (5, m6),
                                    (6, m7), (7, m8), (8, m9), (9, m10), (10, m11), (11, m12)) m (slot, value)
         where t.organization_id in (select id from node)
      )
      select organization_id, figure, month, coalesce(k.value, 0), coalesce(s.value, 0)
        from kept k
        full join summed s using (organization_id, figure, month)
       where coalesce(k.value, 0) <> coalesce(s.value, 0)
       order by organization_id, figure, month
       limit ?
      """;

  private TotalsProof() {}

  public static List<Difference> differences(
      Connection connection, Collection<UUID> organizations, int limit) throws SQLException {
    var differences = new ArrayList<Difference>();
    Sql.query(
        connection,
        COMPARE,
        row ->
            differences.add(
                new Difference(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getInt(3),
                    row.getBigDecimal(4),
                    row.getBigDecimal(5))),
        Sql.uuids(connection, organizations),
        limit);
    return differences;
  }
}
