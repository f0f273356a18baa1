package io.jiceng.organization.group;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Memberships of groups, of all times. */
@ApplicationScoped
class GroupMembers implements PanacheRepositoryBase<GroupMember, UUID> {
  private static final String COUNTS =
      """
      select m.group_id, count(*),
             count(*) filter (where m.organization_id not in
               (select t.organization_id from org_tree t where t.path <@ any(cast(:paths as ltree[]))))
      from group_member m join organization o on o.id = m.organization_id
      where o.founded_on <= :day and (o.closed_on is null or o.closed_on > :day)
        and m.group_id = any(:groups) and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
      group by m.group_id
      """;

  /**
   * How many that stand belong to a group on a day, and how many of them the caller may not see.
   */
  record Counts(long members, long withheld) {
    static final Counts NONE = new Counts(0, 0);
  }

  /** Of all times, by group. */
  Map<UUID, List<GroupMember>> of(Collection<UUID> groups) {
    return list("groupId in ?1 order by organizationCode, validFrom", groups).stream()
        .collect(Collectors.groupingBy(it -> it.groupId));
  }

  /** From the day on it is over; one that had not begun was never there. */
  void end(GroupMember member, LocalDate day) {
    if (member.validFrom.isBefore(day)) {
      member.end(day);
    } else {
      delete(member);
    }
  }

  /** Of villages in joint villages, of all times. */
  List<GroupMember> ofVillages(Collection<String> villages) {
    return list("villageCode in ?1", villages);
  }

  /** Those in scope that stand and belong to a group on a day, by code. */
  List<GroupMember> page(
      UUID group, LocalDate day, String paths, Optional<Cursor> after, int rows) {
    return find(
            "groupId = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)"
                + " and organizationId in (select o.id from Organization o"
                + " where o.foundedOn <= ?2 and (o.closedOn is null or o.closedOn > ?2))"
                + " and in_scope(organizationId, ?3) and organizationCode > ?4"
                + " order by organizationCode",
            group,
            day,
            paths,
            after.map(c -> c.text(0)).orElse(""))
        .range(0, rows - 1)
        .list();
  }

  /** By group; groups without members on the day are missing. */
  Map<UUID, Counts> counts(Collection<UUID> groups, LocalDate day, String paths) {
    var counts = new HashMap<UUID, Counts>();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(COUNTS, Object[].class)
            .setParameter("paths", paths)
            .setParameter("groups", groups.toArray(UUID[]::new))
            .setParameter("day", day)
            .getResultList();
    for (Object[] row : rows) {
      counts.put((UUID) row[0], new Counts(number(row[1]), number(row[2])));
    }
    return counts;
  }

  /** Of the organisations, by id. */
  Map<UUID, String> names(Collection<GroupMember> of) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(
                "select organization_id, name from org_tree where organization_id = any(:ids)",
                Object[].class)
            .setParameter("ids", of.stream().map(it -> it.organizationId).toArray(UUID[]::new))
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
