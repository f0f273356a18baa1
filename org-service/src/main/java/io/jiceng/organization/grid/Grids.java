package io.jiceng.organization.grid;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Grids by id, code and filter. */
@ApplicationScoped
class Grids implements PanacheRepositoryBase<Grid, UUID> {
  private static final FormerHolders LEADS =
      new FormerHolders("grid_former_lead", "grid_lead", "grid_id");
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

  /** HHD-04. */
  private static final String KEYS_DIFFER =
      """
      exists (select 1 from Household h where h.endedOn is null
          and (h.gridId = g.id or h.microGridId = g.id or h.centralHouseholdId = g.id))
      and coalesce(g.householdCount, -1) <> (select count(*) from Household h where h.endedOn is null
          and (h.gridId = g.id or h.microGridId = g.id or h.centralHouseholdId = g.id))
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
    if (Boolean.TRUE.equals(filter.keysDiffer())) {
      conditions.always(KEYS_DIFFER);
    }
    if (filter.status() != null) {
      conditions.always(
          filter.status() == GridStatus.ACTIVE ? "closedOn is null" : "closedOn is not null");
    }
    return find("from Grid g where " + conditions.text(), Sort.by("code"), conditions.values())
        .range(0, rows - 1)
        .list();
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
    LEADS.remember(getEntityManager(), ids, former, day);
  }

  /** Keeps households, branch and parent as they were until a day, before they change on it. */
  void rememberState(Collection<UUID> ids, LocalDate day) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into grid_former_state (grid_id, parent_id, branch_organization_id, household_count, valid_from, valid_to)
            select s.grid_id, s.parent_id, s.branch_organization_id, s.household_count, s.valid_from, :day from grid_state s
            where s.grid_id = any(:ids) and s.valid_to is null and s.valid_from < :day
            """)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("day", day)
        .executeUpdate();
  }

  /** The day of the latest change that was kept. */
  Optional<LocalDate> stateSince(UUID id) {
    return Optional.ofNullable(
        (LocalDate)
            getEntityManager()
                .createNativeQuery(
                    "select max(f.valid_to) from grid_former_state f where f.grid_id = :id",
                    LocalDate.class)
                .setParameter("id", id)
                .getSingleResult());
  }

  /** How many keys of households are recorded in grids of any level today. */
  @SuppressWarnings("unchecked")
  Map<UUID, Long> recorded(Collection<UUID> ids) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(
                """
                select u.id, count(*) from household h
                cross join lateral (values (h.grid_id), (h.micro_grid_id), (h.central_household_id)) u (id)
                where h.ended_on is null and u.id = any(:ids)
                  and (h.grid_id = any(:ids) or h.micro_grid_id = any(:ids) or h.central_household_id = any(:ids))
                group by u.id
                """,
                Object[].class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> number(row[1])));
  }

  /** Households that the open grids of places declare, by place. */
  Map<String, Long> declaredAt(Collection<String> places) {
    return getEntityManager()
        .createQuery(
            """
            select g.placeCode, sum(g.householdCount) from Grid g
            where g.placeCode in :places and g.level = :level and g.closedOn is null
              and g.householdCount is not null group by g.placeCode
            """,
            Object[].class)
        .setParameter("places", places)
        .setParameter("level", GridLevel.GRID)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
  }

  /** Places of the open grids below and of the households in a grid. */
  @SuppressWarnings("unchecked")
  Set<String> placesIn(UUID id) {
    List<String> codes =
        getEntityManager()
            .createNativeQuery(
                """
                select g.place_code from grid g where g.parent_id = :id and g.closed_on is null
                union
                select h.place_code from household h
                where h.ended_on is null
                  and (h.grid_id = :id or h.micro_grid_id = :id or h.central_household_id = :id)
                """,
                String.class)
            .setParameter("id", id)
            .getResultList();
    return Set.copyOf(codes);
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

  List<Grid> openBelow(UUID id) {
    return list("parentId = ?1 and closedOn is null", Sort.by("code"), id);
  }

  Set<UUID> withOpenChildren(Collection<UUID> ids) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct g.parentId from Grid g where g.parentId in :ids and g.closedOn is null",
                UUID.class)
            .setParameter("ids", ids)
            .getResultList());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
