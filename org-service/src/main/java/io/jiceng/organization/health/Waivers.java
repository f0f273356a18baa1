package io.jiceng.organization.health;

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

/** Waivers by id and filter, the latest period first. */
@ApplicationScoped
class Waivers implements PanacheRepositoryBase<Waiver, UUID> {
  private static final Sort LATEST = Sort.descending("periodStart", "id");

  Optional<Waiver> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Waiver> page(@Nullable WaiverStatus status, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(status, "status = :status")
            .given(after.map(c -> c.date(0)).orElse(null), "periodStart <= :afterStart")
            .given(
                after.map(c -> c.uuid(1)).orElse(null),
                "(periodStart < :afterStart or id < :afterId)");
    return find(conditions.text(), LATEST, conditions.values()).range(0, rows - 1).list();
  }

  boolean stands(UUID organizationId, String obligation, LocalDate periodStart) {
    return count(
            "organizationId = ?1 and obligation = ?2 and periodStart = ?3 and status in ?4",
            organizationId,
            obligation,
            periodStart,
            List.of(WaiverStatus.REQUESTED, WaiverStatus.APPROVED))
        > 0;
  }
}
