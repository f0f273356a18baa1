package io.jiceng.economy.collective;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Collectives implements PanacheRepositoryBase<Collective, UUID> {

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

  /** Those that lie under an organisation on a day or later. */
  List<Collective> underFrom(UUID organization, LocalDate day) {
    return getEntityManager()
        .createQuery(
            """
            select distinct c from Collective c join c.affiliations a
            where a.organizationId = :organization and (a.validTo is null or a.validTo > :day)
              and (c.closedOn is null or c.closedOn > :day)
            order by c.id
            """,
            Collective.class)
        .setParameter("organization", organization)
        .setParameter("day", day)
        .getResultList();
  }

  boolean isCodeTaken(String code) {
    return count("code = ?1", code) > 0;
  }

  boolean isCreditCodeTaken(String creditCode, UUID except) {
    return count("creditCode = ?1 and id <> ?2", creditCode, except) > 0;
  }

  List<Collective> page(Filter filter, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(filter.paths(), "in_scope(organizationId, :paths)")
            .given(after.map(cursor -> cursor.uuid(0)).orElse(null), "id > :after")
            .given(filter.kind(), "kind = :kind")
            .given(filter.code(), "code = :code")
            .given(filter.creditCode(), "creditCode = :creditCode")
            .given(filter.placeCode(), "placeCode = :placeCode");
    if (filter.open() != null) {
      conditions.always(filter.open() ? "closedOn is null" : "closedOn is not null");
    }
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }
}
