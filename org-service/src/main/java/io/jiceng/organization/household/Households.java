package io.jiceng.organization.household;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Households by key and filter; they answer to the organisation that leads their grid. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {
  private static final String IN_SCOPE =
      "gridId in (select g.id from Grid g where in_scope(g.organizationId, :paths))";
  private static final String REMEMBER =
      """
      insert into household_former_seat (household_id, grid_id, micro_grid_id, central_household_id,
        place_code, list_number, valid_from, valid_to)
      select h.id, h.grid_id, h.micro_grid_id, h.central_household_id, h.place_code, h.list_number,
        h.seated_on, :day
      from household h where h.id = any(:ids) and h.seated_on < :day
      """;
  private static final String SEATS =
      """
      select s.grid_id, s.micro_grid_id, s.central_household_id, s.place_code, s.list_number,
             s.valid_from, s.valid_to
      from household_seat s where s.household_id = :id order by s.valid_from
      """;
  private static final String KIN =
      """
      select s.former_id, s.successor_id from household_succession s
      where s.former_id = any(:ids) or s.successor_id = any(:ids) order by s.former_id, s.successor_id
      """;

  Optional<Household> inScope(UUID id, String paths) {
    return find("id = :id and " + IN_SCOPE, Map.of("id", id, "paths", paths)).firstResultOptional();
  }

  /** By key; those out of scope are left out. */
  List<Household> allInScope(Collection<UUID> ids, String paths) {
    return list("id in :ids and " + IN_SCOPE, Sort.by("id"), Map.of("ids", ids, "paths", paths));
  }

  Map<UUID, Household> byKey(Collection<UUID> keys) {
    var found = new HashMap<UUID, Household>();
    if (!keys.isEmpty()) {
      list("id in ?1", keys).forEach(it -> found.put(it.id, it));
    }
    return found;
  }

  List<Household> page(HouseholdFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, IN_SCOPE)
            .given(after.map(c -> c.uuid(0)).orElse(null), "id > :after")
            .given(filter.gridId(), "gridId = :grid")
            .given(filter.microGridId(), "microGridId = :micro")
            .given(filter.centralHouseholdId(), "centralHouseholdId = :central")
            .given(filter.placeCode(), "placeCode = :place")
            .given(filter.listNumber(), "listNumber = :number");
    if (filter.status() != null) {
      conditions.always(
          filter.status() == HouseholdStatus.OPEN ? "endedOn is null" : "endedOn is not null");
    }
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }

  /** Those that have or had one of these numbers at one of these places. */
  List<Household> numbered(Collection<String> places, Collection<String> numbers) {
    return list("placeCode in ?1 and listNumber in ?2", places, numbers);
  }

  List<Household> openIn(Collection<UUID> grids, int limit) {
    return find(
            "endedOn is null and (gridId in ?1 or microGridId in ?1 or centralHouseholdId in ?1)",
            Sort.by("id"),
            grids)
        .range(0, limit - 1)
        .list();
  }

  /** Keeps where they were until the day, before they move on it. */
  void rememberSeats(Collection<UUID> ids, LocalDate day) {
    getEntityManager()
        .createNativeQuery(REMEMBER)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("day", day)
        .executeUpdate();
  }

  void succeed(UUID former, UUID successor) {
    getEntityManager()
        .createNativeQuery("insert into household_succession values (:former, :successor)")
        .setParameter("former", former)
        .setParameter("successor", successor)
        .executeUpdate();
  }

  /** Keys before and after, of those that have any. */
  Map<UUID, HouseholdView.Kinship> kin(Collection<UUID> ids) {
    var formers = new HashMap<UUID, List<UUID>>();
    var successors = new HashMap<UUID, List<UUID>>();
    for (var row : rows(KIN, "ids", ids.toArray(UUID[]::new))) {
      formers.computeIfAbsent((UUID) row[1], _ -> new ArrayList<>()).add((UUID) row[0]);
      successors.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>()).add((UUID) row[1]);
    }
    var kin = new HashMap<UUID, HouseholdView.Kinship>();
    for (var id : ids) {
      kin.put(
          id,
          new HouseholdView.Kinship(
              formers.getOrDefault(id, List.of()), successors.getOrDefault(id, List.of())));
    }
    return kin;
  }

  List<SeatView> seats(UUID id) {
    return rows(SEATS, "id", id).stream()
        .map(
            row ->
                new SeatView(
                    (UUID) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    (String) row[4],
                    (LocalDate) row[5],
                    (LocalDate) row[6]))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String name, Object value) {
    return getEntityManager()
        .createNativeQuery(sql, Object[].class)
        .setParameter(name, value)
        .getResultList();
  }
}
