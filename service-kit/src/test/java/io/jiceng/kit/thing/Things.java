package io.jiceng.kit.thing;

import io.jiceng.kit.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Things {

  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager entities;

  Things(EntityManager entities) {
    this.entities = entities;
  }

  void add(Thing thing) {
    entities.persist(thing);
  }

  Optional<Thing> inScope(UUID id, String paths) {
    return entities
        .createQuery(
            "from Thing t where t.id = :id and in_scope(t.organizationId, :paths)", Thing.class)
        .setParameter("id", id)
        .setParameter("paths", paths)
        .getResultStream()
        .findFirst();
  }

  List<Thing> page(String paths, @Nullable ThingKind kind, Optional<Cursor> after, int rows) {
    return entities
        .createQuery(
            "from Thing t where in_scope(t.organizationId, :paths)"
                + " and (:kind is null or t.kind = :kind) and (t.code, t.id) > (:code, :id)"
                + " order by t.code, t.id",
            Thing.class)
        .setParameter("paths", paths)
        .setParameter("kind", kind)
        .setParameter("code", after.map(c -> c.text(0)).orElse(""))
        .setParameter("id", after.map(c -> c.uuid(1)).orElse(FIRST))
        .setMaxResults(rows)
        .getResultList();
  }
}
