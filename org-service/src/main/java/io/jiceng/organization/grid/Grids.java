package io.jiceng.organization.grid;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
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

/** Grids by id, code and filter. */
@ApplicationScoped
class Grids implements PanacheRepositoryBase<Grid, UUID> {
  private static final String COVERAGE =
      """
      with recursive inside (code) as (
        select cast(:place as text)
        union
        select p.code from inside i join place p on p.parent_code = i.code or p.managed_by_code = i.code
      )
      select count(*) filter (where g.level = 'GRID'),
             count(*) filter (where g.level = 'GRID' and o.form in ('BRANCH', 'JOINT_BRANCH')),
             count(*) filter (where g.level = 'MICRO_GRID'),
             count(*) filter (where g.level = 'MICRO_GRID' and o.form = 'GROUP'),
             count(*) filter (where g.level = 'CENTRAL_HOUSEHOLD'),
             coalesce(sum(g.household_count) filter (where g.level = 'GRID'), 0),
             coalesce(sum(g.household_count) filter (where g.level = 'MICRO_GRID'), 0),
             coalesce(sum(g.household_count) filter (where g.level = 'CENTRAL_HOUSEHOLD'), 0)
      from grid g left join org_tree o on o.organization_id = g.branch_organization_id
      where g.place_code in (select code from inside) and g.closed_on is null
        and g.organization_id in
          (select t.organization_id from org_tree t where t.path <@ any(cast(:paths as ltree[])))
      """;

  Optional<Grid> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Grid> page(GridFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.level(), "level = :level")
            .given(filter.area(), "area = :area")
            .given(filter.placeCode(), "placeCode = :place")
            .given(filter.code(), "code = :code")
            .given(filter.parentId(), "parentId = :parent");
    if (filter.status() != null) {
      conditions.always(
          filter.status() == GridStatus.ACTIVE ? "closedOn is null" : "closedOn is not null");
    }
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  /** Open grids that an organisation leads or stands on, by code. */
  List<Grid> ledBy(UUID organization, int limit) {
    return find(
            "(organizationId = ?1 or branchOrganizationId = ?1) and closedOn is null",
            Sort.by("code"),
            organization)
        .range(0, limit - 1)
        .list();
  }

  /** Remembers who led grids until a day, unless they came to it on that day or later. */
  void rememberLead(Collection<UUID> ids, UUID former, LocalDate day) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into grid_former_lead (grid_id, organization_id, valid_from, valid_to)
            select l.grid_id, l.organization_id, l.valid_from, :day from grid_lead l
            where l.grid_id = any(:ids) and l.organization_id = :former and l.valid_to is null and l.valid_from < :day
            """)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("former", former)
        .setParameter("day", day)
        .executeUpdate();
  }

  /** By id and by code. */
  Map<String, Grid> named(Collection<String> codes, Collection<UUID> ids) {
    var found = new HashMap<String, Grid>();
    list("code in ?1 or id in ?2", codes, ids)
        .forEach(
            grid -> {
              found.put(grid.code, grid);
              found.put(grid.id.toString(), grid);
            });
    return found;
  }

  GridCounts counts(String placeCode, String paths) {
    var row =
        (Object[])
            getEntityManager()
                .createNativeQuery(COVERAGE, Object[].class)
                .setParameter("place", placeCode)
                .setParameter("paths", paths)
                .getSingleResult();
    return new GridCounts(
        number(row[0]),
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]));
  }

  boolean hasOpenChildren(UUID id) {
    return count("parentId = ?1 and closedOn is null", id) > 0;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
