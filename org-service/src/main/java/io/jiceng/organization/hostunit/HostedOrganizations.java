package io.jiceng.organization.hostunit;

import io.jiceng.organization.neighbour.NeighbourFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations of units, and how many full members they have. */
@ApplicationScoped
class HostedOrganizations {
  private static final String HOSTED =
      """
      select s.host_unit_id, s.organization_id, greatest(s.valid_from, o.founded_on), least(s.valid_to, o.closed_on)
      from organization_state s join organization o on o.id = s.organization_id
      where s.host_unit_id = any(:units)
      order by s.host_unit_id, o.code, s.valid_from
      """;
  private static final String DECLARED =
      "select o.id, o.full_members from organization o where o.id = any(:ids) and o.full_members is not null";

  private final EntityManager database;
  private final NeighbourFigures neighbours;

  HostedOrganizations(EntityManager database, NeighbourFigures neighbours) {
    this.database = database;
    this.neighbours = neighbours;
  }

  /** An organisation that named a unit for a time, as far as it stood. */
  record Hosted(UUID organizationId, LocalDate from, @Nullable LocalDate to) {
    boolean stoodOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  /** By unit; one that no organisation ever named is not among them. */
  Map<UUID, List<Hosted>> of(Collection<UUID> units) {
    var hosted = new HashMap<UUID, List<Hosted>>();
    for (var row : rows(HOSTED, "units", units)) {
      hosted
          .computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
          .add(new Hosted((UUID) row[1], day(row[2]), row[3] == null ? null : day(row[3])));
    }
    return hosted;
  }

  /** As counted by members' service; where nothing is counted yet, as declared. */
  Map<UUID, Integer> fullMembers(Collection<UUID> organizations) {
    var full = new HashMap<UUID, Integer>();
    if (organizations.isEmpty()) {
      return full;
    }
    rows(DECLARED, "ids", organizations).forEach(row -> full.put((UUID) row[0], (Integer) row[1]));
    neighbours
        .of(organizations)
        .forEach(
            (id, counts) -> {
              if (counts.members() > 0) {
                full.put(id, counts.fullMembers());
              }
            });
    return full;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String parameter, Collection<UUID> ids) {
    return database
        .createNativeQuery(sql, Object[].class)
        .setParameter(parameter, ids.toArray(UUID[]::new))
        .getResultList();
  }

  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
