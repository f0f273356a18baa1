package io.jiceng.organization.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keys of the households a matter has helped (受益户), each once for a matter (MAT-02). */
@ApplicationScoped
class Households {
  private static final String FORGET = "delete from matter_household where matter_id = :matter";
  private static final String KEEP =
      """
      insert into matter_household (matter_id, household_key)
      select :matter, k from unnest(cast(:keys as text[])) k
      """;
  private static final String READ =
      """
      select household_key from matter_household
      where matter_id = :matter and household_key > :after order by household_key limit :rows
      """;

  private final EntityManager database;

  Households(EntityManager database) {
    this.database = database;
  }

  void replace(UUID matter, Set<String> keys) {
    database.createNativeQuery(FORGET).setParameter("matter", matter).executeUpdate();
    if (!keys.isEmpty()) {
      database
          .createNativeQuery(KEEP)
          .setParameter("matter", matter)
          .setParameter("keys", keys.toArray(String[]::new))
          .executeUpdate();
    }
  }

  @SuppressWarnings("unchecked")
  List<String> page(UUID matter, String after, int rows) {
    return database
        .createNativeQuery(READ, String.class)
        .setParameter("matter", matter)
        .setParameter("after", after)
        .setParameter("rows", rows)
        .getResultList();
  }
}
