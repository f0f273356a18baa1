package io.jiceng.organization.round;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Yearly plans of supervision. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

  Optional<Plan> of(UUID organizationId, int year) {
    return find("organizationId = ?1 and year = ?2", organizationId, year).firstResultOptional();
  }

  Optional<Plan> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Plan> page(@Nullable Integer year, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.uuid(0)).orElse(null), "id > :after")
            .given(year, "year = :year");
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }
}
