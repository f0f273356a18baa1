package io.jiceng.organization.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to the group of a place when (PLC-03): the organisations whose place lies in it, or
 * in a place it manages as a zone, by their history and that of the zone. What a zone manages
 * counts for the zone alone, not for the district it lies in.
 */
@ApplicationScoped
class PlaceMembers {
  private static final String INSIDE =
      """
      with recursive inside (root, code, days, is_root) as (
        select r.root, r.code, r.days, true from (%s) r (root, code, days)
        union
        select i.root, n.code, i.days * n.days, false from inside i
        join lateral (
          select p.code, daterange(null, null) as days from place p where p.parent_code = i.code
          union all
          select z.place_code, daterange(z.valid_from, z.valid_to) from zone_management z
          where i.is_root and z.zone_code = i.code) n on true
        where not isempty(i.days * n.days)
      )
      """;
  private static final String DERIVED =
      INSIDE.formatted(
              """
              select g.id, g.place_code, daterange(g.opened_on, g.closed_on)
              from organization_group g where g.id = any(:groups)
              """)
          + """
          , seat as (
            select i.root, s.organization_id, range_agg(i.days * daterange(s.valid_from, s.valid_to)) as days
            from inside i join organization_state s on s.place_code = i.code
            where not isempty(i.days * daterange(s.valid_from, s.valid_to))
            group by i.root, s.organization_id
          )
          select s.root, s.organization_id, o.code, lower(d.days), upper(d.days)
          from seat s join organization o on o.id = s.organization_id cross join lateral unnest(s.days) d (days)
          """;
  private static final String REACH =
      INSIDE.formatted(
              """
              select p.code, p.code, daterange(cast(:day as date), cast(:day as date), '[]') from place p where p.code = any(:places)
              """)
          + """
          select p.code,
                 exists (select from org_tree t where t.organization_id = p.organization_id
                         and t.path <@ any(cast(:paths as ltree[])))
                 and not exists (
                   select from inside i
                   join organization_state s on s.place_code = i.code and i.days && daterange(s.valid_from, s.valid_to)
                   join org_tree t on t.organization_id = s.organization_id
                   where i.root = p.code and t.status = 'ACTIVE'
                     and not coalesce(t.path <@ any(cast(:paths as ltree[])), false))
          from place p where p.code = any(:places)
          """;
  private static final String AFFECTED =
      """
      with recursive above (code) as (
        select m.place_code from place_group_mark m where m.id = any(:marks)
        union
        select n.code from above a join lateral (
          select p.parent_code as code from place p where p.code = a.code and p.parent_code is not null
          union all
          select z.zone_code from zone_management z where z.place_code = a.code) n on true
      )
      select g.id from organization_group g
      where g.kind = 'PLACE' and g.place_code in (select a.code from above a)
      """;

  private final GroupMembers members;

  PlaceMembers(GroupMembers members) {
    this.members = members;
  }

  /**
   * A place as a caller may make a group of it.
   *
   * @param inScope of the caller, with every organisation that stands there
   */
  record Reach(boolean inScope) {}

  private record Seat(UUID group, UUID organization, LocalDate from, @Nullable LocalDate to) {
    static Seat of(GroupMember it) {
      return new Seat(it.groupId, it.organizationId, it.validFrom, it.validTo);
    }
  }

  /** By code; places that do not exist are missing. */
  Map<String, Reach> reach(Collection<String> places, LocalDate day, String paths) {
    var reach = new HashMap<String, Reach>();
    if (!places.isEmpty()) {
      for (Object[] row :
          rows(
              REACH, Map.of("places", places.toArray(String[]::new), "day", day, "paths", paths))) {
        reach.put((String) row[0], new Reach((Boolean) row[1]));
      }
    }
    return reach;
  }

  /** Groups that the marks may have changed. */
  @SuppressWarnings("unchecked")
  List<UUID> affected(List<Long> marks) {
    return entities()
        .createNativeQuery(AFFECTED, UUID.class)
        .setParameter("marks", marks.toArray(Long[]::new))
        .getResultList();
  }

  /** Brings the memberships of place groups up to date; returns the groups that changed. */
  Set<UUID> derive(Collection<UUID> groups) {
    var due = new HashMap<Seat, String>();
    for (Object[] row : rows(DERIVED, Map.of("groups", groups.toArray(UUID[]::new)))) {
      var seat = new Seat((UUID) row[0], (UUID) row[1], day(row[3]), dayOrNull(row[4]));
      due.put(seat, (String) row[2]);
    }
    var stored = members.of(groups).values().stream().flatMap(List::stream).toList();
    var gone = stored.stream().filter(it -> !due.containsKey(Seat.of(it))).toList();
    stored.forEach(it -> due.remove(Seat.of(it)));
    gone.forEach(members::delete);
    members.flush();
    var fresh = new ArrayList<GroupMember>();
    due.forEach(
        (seat, code) ->
            fresh.add(
                new GroupMember(
                    seat.group(), seat.organization(), code, null, seat.from(), seat.to(), null)));
    members.persist(fresh);
    members.flush();
    var changed = new HashSet<>(gone.stream().map(it -> it.groupId).collect(Collectors.toSet()));
    due.keySet().forEach(seat -> changed.add(seat.group()));
    return changed;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Map<String, Object> parameters) {
    var query = entities().createNativeQuery(sql, Object[].class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  private EntityManager entities() {
    return members.getEntityManager();
  }

  private static LocalDate day(Object value) {
    return Objects.requireNonNull(dayOrNull(value));
  }

  private static @Nullable LocalDate dayOrNull(@Nullable Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
