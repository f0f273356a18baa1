package io.jiceng.organization.hostunit;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has compounds in care, and the compounds nobody has. */
@ApplicationScoped
class ServedCompounds implements PanacheRepositoryBase<ServedCompound, UUID> {
  private static final String COMPOUNDS =
      """
      select p.code, p.name, p.organization_id, v.id, v.host_unit_id, u.code, u.name, v.valid_from, v.contract_ends_on,
             v.owners_committee, v.version
      from place p
      left join compound_service v on v.place_code = p.code
        and v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day)
      left join host_unit u on u.id = v.host_unit_id
      where p.level = 'COMPOUND' and p.code > :after
        and (p.established_on is null or p.established_on <= :day) and (p.abolished_on is null or p.abolished_on > :day)
        and p.organization_id in (select t.organization_id from org_tree t where t.path <@ any(cast(:paths as ltree[])))
        and (:care = '' or :care = case when v.id is null then 'UNMANAGED' when v.host_unit_id is null then 'SELF_MANAGED' else 'SERVED' end)
        and (:unit = '' or cast(v.host_unit_id as text) = :unit)
        and (:place = '' or p.code = :place)
      order by p.code limit :rows
      """;
  private static final String IN_SCOPE =
      """
      select v.id from compound_service v join place p on p.code = v.place_code
      where v.id = :id and p.organization_id in
        (select t.organization_id from org_tree t where t.path <@ any(cast(:paths as ltree[])))
      """;

  /** What narrows the list of compounds; empty does not. */
  record Filter(
      LocalDate day,
      @Nullable CompoundCare care,
      @Nullable UUID unit,
      @Nullable String placeCode) {}

  @SuppressWarnings("unchecked")
  List<CompoundView> compounds(Filter filter, String paths, Optional<Cursor> after, int rows) {
    List<Object[]> found =
        getEntityManager()
            .createNativeQuery(COMPOUNDS, Object[].class)
            .setParameter("day", filter.day())
            .setParameter("after", after.map(it -> it.text(0)).orElse(""))
            .setParameter("paths", paths)
            .setParameter("care", filter.care() == null ? "" : filter.care().name())
            .setParameter("unit", filter.unit() == null ? "" : filter.unit().toString())
            .setParameter("place", filter.placeCode() == null ? "" : filter.placeCode())
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(CompoundView::of).toList();
  }

  /** One whose compound lies in the scope. */
  Optional<ServedCompound> inScope(UUID id, String paths) {
    var found =
        getEntityManager()
            .createNativeQuery(IN_SCOPE, UUID.class)
            .setParameter("id", id)
            .setParameter("paths", paths)
            .getResultList();
    return found.isEmpty() ? Optional.empty() : findByIdOptional(id);
  }

  List<ServedCompound> of(Collection<String> placeCodes) {
    return list("placeCode in ?1", placeCodes);
  }

  /** Whether a firm has a compound in care on this day or later. */
  boolean servesFrom(UUID unit, LocalDate day) {
    return count("hostUnitId = ?1 and (validTo is null or validTo > ?2)", unit, day) > 0;
  }
}
