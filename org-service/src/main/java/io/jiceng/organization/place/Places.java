package io.jiceng.organization.place;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.record.FormerHolders;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Places by id, code and filter, and the organisation they count under. */
@ApplicationScoped
class Places implements PanacheRepositoryBase<Place, UUID> {
  private static final FormerHolders LEADS =
      new FormerHolders("place_former_lead", "place_lead", "place_id");
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

  /** Places that an organisation leads or that count under it, by code. */
  List<Place> countedUnder(UUID organization, int limit) {
    return find("organizationId = ?1 or leadOrganizationId = ?1", Sort.by("code"), organization)
        .range(0, limit - 1)
        .list();
  }

  /** Remembers under whom places counted until a day, unless they came to it later. */
  void rememberLead(Collection<UUID> ids, UUID former, LocalDate day) {
    LEADS.remember(getEntityManager(), ids, former, day);
  }

  List<Place> page(PlaceFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.level(), "level = :level")
            .given(filter.kind(), "kind = :kind")
            .given(filter.code(), "code = :code")
            .given(filter.parentCode(), "parentCode = :parent")
            .given(filter.managedByPlaceCode(), "managedByCode = :zone")
            .given(Conditions.containing(filter.name()), "name like :name escape '\\'");
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
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
}
