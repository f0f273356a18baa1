package io.jiceng.economy.collective;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Collectives implements PanacheRepositoryBase<Collective, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  /** What a list asks for. */
  record Filter(
      String paths,
      @Nullable CollectiveKind kind,
      @Nullable String code,
      @Nullable String creditCode,
      @Nullable String placeCode,
      @Nullable Boolean open) {}

  Optional<Collective> inScope(UUID id, String paths) {
    return getEntityManager()
        .createQuery(
            "from Collective where id = :id and in_scope(organizationId, :paths)", Collective.class)
        .setParameter("id", id)
        .setParameter("paths", paths)
        .getResultStream()
        .findFirst();
  }

  boolean isCodeTaken(String code) {
    return count("code = ?1", code) > 0;
  }

  boolean isCreditCodeTaken(String creditCode, UUID except) {
    return count("creditCode = ?1 and id <> ?2", creditCode, except) > 0;
  }

  List<Collective> page(Filter filter, Optional<Cursor> after, int rows) {
    var query =
        """
        from Collective
        where in_scope(organizationId, :paths) and id > :after
          and (:kind is null or kind = :kind)
          and (:code is null or code = :code)
          and (:creditCode is null or creditCode = :creditCode)
          and (:placeCode is null or placeCode = :placeCode)
          and (:open is null or (:open = true and closedOn is null)
            or (:open = false and closedOn is not null))
        order by id
        """;
    return getEntityManager()
        .createQuery(query, Collective.class)
        .setParameter("paths", filter.paths())
        .setParameter("after", after.map(cursor -> cursor.uuid(0)).orElse(FIRST))
        .setParameter("kind", filter.kind())
        .setParameter("code", filter.code())
        .setParameter("creditCode", filter.creditCode())
        .setParameter("placeCode", filter.placeCode())
        .setParameter("open", filter.open())
        .setMaxResults(rows)
        .getResultList();
  }
}
