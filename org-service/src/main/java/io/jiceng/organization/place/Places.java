package io.jiceng.organization.place;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places by id, code and filter, and the organisation they count under. */
@ApplicationScoped
class Places implements PanacheRepositoryBase<Place, UUID> {
  private static final String WITH_THOSE_ABOVE =
      """
      with recursive above (code, parent_code, managed_by_code) as (
        select p.code, p.parent_code, p.managed_by_code from place p where p.code = any(:codes)
        union
        select p.code, p.parent_code, p.managed_by_code
        from above a join place p on p.code in (a.parent_code, a.managed_by_code)
      )
      select p.* from place p where p.code in (select a.code from above a)
      """;

  /**
   * Down from the places that changed as far as no other lead takes over; up from each to its
   * nearest lead.
   */
  private static final String COUNT_AGAIN =
      """
      with recursive affected (code) as (
        select unnest(cast(:codes as text[]))
        union
        select p.code from affected a
        join place p on coalesce(p.managed_by_code, p.parent_code) = a.code
        where p.lead_organization_id is null
      ), above (code, next_code, lead) as (
        select p.code, coalesce(p.managed_by_code, p.parent_code), p.lead_organization_id
        from affected a join place p on p.code = a.code
        union all
        select a.code, coalesce(p.managed_by_code, p.parent_code), p.lead_organization_id
        from above a join place p on p.code = a.next_code where a.lead is null
      ), lead as (
        select a.code, (array_agg(a.lead) filter (where a.lead is not null))[1] as organization_id
        from above a group by a.code
      )
      update place p set organization_id = l.organization_id, version = p.version + 1
      from lead l where l.code = p.code and l.organization_id is distinct from p.organization_id
      returning p.id
      """;

  Optional<Place> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Place> page(PlaceFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    add(conditions, values, "in_scope(organizationId, :paths)", "paths", paths);
    add(conditions, values, "code > :after", "after", after.map(c -> c.text(0)).orElse(null));
    add(conditions, values, "level = :level", "level", filter.level());
    add(conditions, values, "kind = :kind", "kind", filter.kind());
    add(conditions, values, "code = :code", "code", filter.code());
    add(conditions, values, "parentCode = :parent", "parent", filter.parentCode());
    add(conditions, values, "managedByCode = :zone", "zone", filter.managedByPlaceCode());
    add(conditions, values, "name like :name escape '\\'", "name", part(filter.name()));
    return find(String.join(" and ", conditions), Sort.by("code"), values)
        .range(0, rows - 1)
        .list();
  }

  /** Places by code, with all that lies above them. */
  @SuppressWarnings("unchecked")
  Map<String, Place> withThoseAbove(Collection<String> codes) {
    List<Place> found =
        getEntityManager()
            .createNativeQuery(WITH_THOSE_ABOVE, Place.class)
            .setParameter("codes", codes.toArray(String[]::new))
            .getResultList();
    var places = new HashMap<String, Place>();
    found.forEach(place -> places.put(place.code, place));
    return places;
  }

  /**
   * Sets the organisation of these places and of those that inherit it; returns the ids that
   * changed.
   */
  @SuppressWarnings("unchecked")
  List<UUID> countAgain(Collection<String> codes) {
    return getEntityManager()
        .createNativeQuery(COUNT_AGAIN, UUID.class)
        .setParameter("codes", codes.toArray(String[]::new))
        .getResultList();
  }

  private static void add(
      List<String> conditions,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  private static @Nullable String part(@Nullable String name) {
    return name == null ? null : "%" + name.replaceAll("([%_\\\\])", "\\\\$1") + "%";
  }
}
