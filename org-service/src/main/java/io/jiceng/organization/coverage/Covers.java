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
  /** What an organisation names itself: its unit, and the compound or building it stands for. */
  private static final String OWN =
      """
      select s.place_code, null from organization_state s join place p on p.code = s.place_code
      where s.organization_id = :id and s.valid_to is null and p.level in ('COMPOUND', 'BUILDING')
        and coalesce(s.setting, 'GRID') in ('RESIDENTIAL_AREA', 'BUILDING', 'GRID')
      union all
      select null, s.host_unit_id from organization_state s
      where s.organization_id = :id and s.valid_to is null and s.host_unit_id is not null
      """;

  List<Cover> page(UUID organization, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(organization, "organizationId = :organization")
            .given(after.map(c -> c.uuid(0)).orElse(null), "id > :after");
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }

  /** Those that go on, oldest first. */
  List<Cover> open(UUID organization, int limit) {
    return find("organizationId = ?1 and validTo is null", Sort.by("id"), organization)
        .range(0, limit - 1)
        .list();
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
  List<Cover.Covered> own(UUID organization) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(OWN, Object[].class)
            .setParameter("id", organization)
            .getResultList();
    return rows.stream()
        .map(row -> new Cover.Covered((String) row[0], (UUID) row[1], null))
        .toList();
  }
}
