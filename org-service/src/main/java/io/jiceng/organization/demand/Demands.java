package io.jiceng.organization.demand;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Demands by id, code and filter. */
@ApplicationScoped
class Demands implements PanacheRepositoryBase<Demand, UUID> {
  /** Who asks, who is asked, and all between them see a demand. */
  private static final String SEEN =
      "(in_scope(organizationId, :paths) or meets_scope(asked.askedOrganizationId, :paths))";

  private static final String DUE =
      """
      (permit.state in (io.jiceng.organization.demand.DemandState.APPLIED,
                        io.jiceng.organization.demand.DemandState.REVIEWED)
         and permit.decisionDueOn < ?1)
      or (permit.state = io.jiceng.organization.demand.DemandState.IN_FORCE
         and permit.reviewDueOn < ?1)
      """;

  Optional<Demand> seen(UUID id, String paths) {
    var conditions = new Conditions().given(id, "id = :id").given(paths, SEEN);
    return find(conditions.text(), conditions.values()).firstResultOptional();
  }

  /** One that the caller's organisations ask, so that they may act on it. */
  Optional<Demand> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  Optional<Demand> named(String idOrCode, String paths) {
    return find(
            "(code = ?1 or cast(id as string) = ?1) and in_scope(organizationId, ?2)",
            idOrCode,
            paths)
        .firstResultOptional();
  }

  List<Demand> page(DemandFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, SEEN)
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.kind(), "kind = :kind")
            .given(filter.list(), "list = :list")
            .given(filter.state(), "permit.state = :state")
            .given(filter.code(), "code = :code")
            .given(filter.among(), "id in :among");
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  List<Demand> among(Collection<UUID> ids) {
    return list("id in ?1", Sort.by("code"), ids);
  }

  /** Some that the calendar ends, locked: another replica waits and then finds them ended. */
  List<Demand> due(LocalDate today, int rows) {
    return find(DUE, today).withLock(LockModeType.PESSIMISTIC_WRITE).range(0, rows - 1).list();
  }
}
