package io.jiceng.organization.coverage;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What organisations cover. */
@ApplicationScoped
class Covers implements PanacheRepositoryBase<Cover, UUID> {
  /** What goes on: named ones, its own unit, and the compound or building it stands for. */
  private static final String HELD =
      """
      select v.id, coalesce(p.code, u.code), coalesce(p.name, u.name), v.place_code, v.host_unit_id
      from organization_coverage v
      left join place p on p.code = v.place_code
      left join host_unit u on u.id = v.host_unit_id
      where v.organization_id = :id and v.valid_to is null
      union all
      select p.id, p.code, p.name, p.code, null from organization_state s join place p on p.code = s.place_code
      where s.organization_id = :id and s.valid_to is null and p.level in ('COMPOUND', 'BUILDING')
        and coalesce(s.setting, 'GRID') in ('RESIDENTIAL_AREA', 'BUILDING', 'GRID')
      union all
      select u.id, u.code, u.name, null, u.id from organization_state s join host_unit u on u.id = s.host_unit_id
      where s.organization_id = :id and s.valid_to is null
      order by 2 limit :most
      """;

  /** Something an organisation covers, by the id of what names it. */
  record Covering(UUID id, String code, String name, Cover.Covered covered) {}

  List<Cover> page(UUID organization, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(organization, "organizationId = :organization")
            .given(after.map(c -> c.uuid(0)).orElse(null), "id > :after");
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }

  boolean isCovered(
      UUID organization, @Nullable String place, @Nullable UUID unit, LocalDate from) {
    return count(
            "organizationId = ?1 and (placeCode = ?2 or hostUnitId = ?3) and (validTo is null or validTo > ?4)",
            organization,
            place,
            unit,
            from)
        > 0;
  }

  @SuppressWarnings("unchecked")
  List<Covering> held(UUID organization, int most) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(HELD, Object[].class)
            .setParameter("id", organization)
            .setParameter("most", most)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Covering(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    new Cover.Covered((String) row[3], (UUID) row[4], null)))
        .toList();
  }
}
