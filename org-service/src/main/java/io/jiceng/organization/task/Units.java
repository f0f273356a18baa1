package io.jiceng.organization.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What kind of unit an organisation is today. */
@ApplicationScoped
class Units {
  private static final String SQL =
      """
      select cast(t.organization_id as text), t.form, t.setting,
             (select min(p.kind) from place p
               where p.lead_organization_id = t.organization_id and p.level = 'TOWNSHIP')
      from org_tree t where t.organization_id in (:ids)
      """;

  private final EntityManager database;

  Units(EntityManager database) {
    this.database = database;
  }

  @SuppressWarnings("unchecked")
  Map<UUID, UnitKind> kinds(Collection<UUID> organizations) {
    var kinds = new HashMap<UUID, UnitKind>();
    if (organizations.isEmpty()) {
      return kinds;
    }
    List<Object[]> rows =
        database
            .createNativeQuery(SQL, Object[].class)
            .setParameter("ids", organizations)
            .getResultList();
    rows.forEach(row -> kinds.put(UUID.fromString((String) row[0]), kind(row)));
    return kinds;
  }

  private static UnitKind kind(@Nullable Object[] row) {
    return UnitKind.of((String) row[1], (String) row[2], (String) row[3]);
  }
}
