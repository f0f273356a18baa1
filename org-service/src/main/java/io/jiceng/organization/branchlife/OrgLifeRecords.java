package io.jiceng.organization.branchlife;

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

/** Branch life by id, number and filter, latest first. */
@ApplicationScoped
class OrgLifeRecords implements PanacheRepositoryBase<OrgLifeRecord, UUID> {
  private static final Sort LATEST = Sort.descending("heldOn", "id");

  Optional<OrgLifeRecord> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<OrgLifeRecord> page(LifeFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(filter.organizationId(), "organizationId = :organization")
            .given(
                filter.kind() == null ? null : filter.kind().name(), "array_contains(kinds, :kind)")
            .given(filter.status(), "status = :status")
            .given(filter.campaign(), "campaign = :campaign")
            .given(filter.from(), "heldOn >= :from")
            .given(filter.to(), "heldOn <= :to")
            .given(after.map(c -> c.date(0)).orElse(null), "heldOn <= :afterDay")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(heldOn, id) < (:afterDay, :afterId)");
    return find(conditions.text(), LATEST, conditions.values()).range(0, rows - 1).list();
  }

  List<OrgLifeRecord> numbered(Collection<UUID> organizations, Collection<String> numbers) {
    return list("organizationId in ?1 and number in ?2", organizations, numbers);
  }

  /** Those to be locked with a month, at most so many. */
  List<OrgLifeRecord> confirmedUntil(LocalDate day, String paths, int most) {
    return find(
            "in_scope(organizationId, ?1) and status = ?2 and heldOn <= ?3",
            Sort.by("id"),
            paths,
            LifeStatus.CONFIRMED,
            day)
        .range(0, most - 1)
        .list();
  }
}
