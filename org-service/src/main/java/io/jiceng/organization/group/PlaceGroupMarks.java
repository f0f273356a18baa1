package io.jiceng.organization.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Places where organisations came or went, left by triggers; one keeper at a time reads them. */
@ApplicationScoped
class PlaceGroupMarks {
  private final EntityManager entities;

  PlaceGroupMarks(EntityManager entities) {
    this.entities = entities;
  }

  boolean none() {
    return !(Boolean)
        entities
            .createNativeQuery("select exists (select from place_group_mark)", Boolean.class)
            .getSingleResult();
  }

  void lock() {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('jiceng.place-groups')) as text)",
            String.class)
        .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  List<Long> next(int most) {
    return entities
        .createNativeQuery("select id from place_group_mark order by id limit :most", Long.class)
        .setParameter("most", most)
        .getResultList();
  }

  void remove(List<Long> marks) {
    entities
        .createNativeQuery("delete from place_group_mark where id = any(:marks)")
        .setParameter("marks", marks.toArray(Long[]::new))
        .executeUpdate();
  }
}
