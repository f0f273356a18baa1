package io.jiceng.organization.demand;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objections, for the unit and for who asked. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {
  private static final String SEEN =
      "(in_scope(organizationId, :paths) or in_scope(askerOrganizationId, :paths))";

  Optional<Objection> seen(UUID id, String paths) {
    var conditions = new Conditions().given(id, "id = :id").given(paths, SEEN);
    return find(conditions.text(), conditions.values()).firstResultOptional();
  }

  Optional<Objection> ofAsker(UUID id, String paths) {
    return find("id = ?1 and in_scope(askerOrganizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Objection> page(
      @Nullable ObjectionState state, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, SEEN)
            .given(after.map(c -> c.uuid(0)).orElse(null), "id > :after")
            .given(state, "state = :state");
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }
}
