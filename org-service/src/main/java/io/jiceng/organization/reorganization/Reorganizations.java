package io.jiceng.organization.reorganization;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reorganisations by id and organisation. */
@ApplicationScoped
class Reorganizations implements PanacheRepositoryBase<Reorganization, UUID> {

  Optional<Reorganization> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  Optional<Reorganization> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The latest first. */
  List<Reorganization> page(
      String paths,
      @Nullable ReorganizationKind kind,
      @Nullable ReorganizationState state,
      Optional<Cursor> after,
      int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.uuid(0)).orElse(null), "id < :after")
            .given(kind, "kind = :kind")
            .given(state, "state = :state");
    return find(conditions.text(), Sort.by("id").descending(), conditions.values())
        .range(0, rows - 1)
        .list();
  }

  /** Whether another act on one of these is not at its end. */
  boolean underWay(Collection<UUID> organizations) {
    return getEntityManager()
        .createQuery(
            """
            select exists (from Reorganization r join r.involved o
              where o in :organizations and r.state in (RUNNING, FAILED))
            """,
            Boolean.class)
        .setParameter("organizations", organizations)
        .getSingleResult();
  }
}
