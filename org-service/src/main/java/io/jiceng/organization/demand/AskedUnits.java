package io.jiceng.organization.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The units a demand asks (对象单位), and what else is asked of them. */
@ApplicationScoped
class AskedUnits {
  private static final String BESIDE =
      """
      select cast(mine.organization_id as text), min(t.code),
             coalesce(rule_value('demandMinutesPerMonth', mine.organization_id, :day), ''),
             coalesce(string_agg(cast(other.demand_id as text), ',' order by other.demand_id), '')
      from demand_unit mine
      join org_tree t on t.organization_id = mine.organization_id
      left join (demand_unit other join demand d on d.id = other.demand_id
                   and d.state = 'IN_FORCE' and d.id <> :candidate)
        on other.organization_id = mine.organization_id
      where mine.demand_id = :candidate
      group by mine.organization_id
      """;
  private static final String OF_UNIT =
      """
      select cast(demand_id as text) from demand_unit where organization_id = :unit
      """;
  private static final String COVERED =
      """
      select count(*) from demand_unit
      where demand_id = :demand and organization_id in (:units)
      """;

  private final EntityManager database;

  AskedUnits(EntityManager database) {
    this.database = database;
  }

  /** Units of which the same is asked. */
  record Group(String example, int units, int budgetMinutes, Set<UUID> inForce) {}

  private record Key(String budget, String demands) {}

  /** The units a candidate asks, grouped by the demands in force they have already. */
  List<Group> beside(UUID candidate, LocalDate day) {
    var groups =
        new TreeMap<Key, List<String>>(
            Comparator.comparing(Key::budget).thenComparing(Key::demands));
    for (Object[] row : rows(candidate, day)) {
      groups
          .computeIfAbsent(new Key((String) row[2], (String) row[3]), _ -> new ArrayList<>())
          .add((String) row[1]);
    }
    return groups.entrySet().stream()
        .map(
            it ->
                new Group(
                    it.getValue().stream().min(Comparator.naturalOrder()).orElseThrow(),
                    it.getValue().size(),
                    Integer.parseInt(it.getKey().budget()),
                    ids(it.getKey().demands())))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(UUID candidate, LocalDate day) {
    return database
        .createNativeQuery(BESIDE, Object[].class)
        .setParameter("candidate", candidate)
        .setParameter("day", day)
        .getResultList();
  }

  /** All demands, in whatever state, that ask the unit. */
  @SuppressWarnings("unchecked")
  List<UUID> asking(UUID unit) {
    List<String> found =
        database
            .createNativeQuery(OF_UNIT, String.class)
            .setParameter("unit", unit)
            .getResultList();
    return found.stream().map(UUID::fromString).toList();
  }

  boolean covers(UUID demand, Collection<UUID> units) {
    var covered =
        (Number)
            database
                .createNativeQuery(COVERED, Long.class)
                .setParameter("demand", demand)
                .setParameter("units", units)
                .getSingleResult();
    return covered.longValue() == new HashSet<>(units).size();
  }

  /** Two demands that come into force together cannot both take the last minutes. */
  void lock() {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('jiceng.demand'))")
        .getSingleResult();
  }

  private static Set<UUID> ids(String joined) {
    var ids = new HashSet<UUID>();
    for (var id : joined.isEmpty() ? new String[0] : joined.split(",", -1)) {
      ids.add(UUID.fromString(id));
    }
    return ids;
  }
}
