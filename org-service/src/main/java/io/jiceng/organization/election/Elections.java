package io.jiceng.organization.election;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Elections by id, organisation and day. */
@ApplicationScoped
class Elections implements PanacheRepositoryBase<Election, UUID> {

  /** Filters of the list; what is null does not filter. */
  record Filter(
      @Nullable UUID organizationId,
      @Nullable ElectionKind kind,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean withdrawn) {}

  Optional<Election> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  /** The latest first. */
  List<Election> page(Filter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.date(0)).orElse(null), "heldOn <= :afterDay")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(heldOn < :afterDay or id < :afterId)")
            .given(filter.organizationId(), "organizationId = :organization")
            .given(filter.kind(), "kind = :kind")
            .given(filter.from(), "heldOn >= :from")
            .given(filter.to(), "heldOn <= :to");
    conditions.always(filter.withdrawn() ? "withdrawnOn is not null" : "withdrawnOn is null");
    return find(conditions.text(), Sort.by("heldOn", "id").descending(), conditions.values())
        .range(0, rows - 1)
        .list();
  }

  /** Those in force, of many organisations. */
  List<Election> standing(Collection<UUID> organizations) {
    return list("organizationId in ?1 and withdrawnOn is null", Sort.by("heldOn"), organizations);
  }
}
