package io.jiceng.organization.griditem;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Items by id, code and filter. A caller sees those of the scope and of organisations above. */
@ApplicationScoped
class GridItems implements PanacheRepositoryBase<GridItem, UUID> {
  private final Scope scope;
  private final Above above;

  GridItems(Scope scope, Above above) {
    this.scope = scope;
    this.above = above;
  }

  Optional<GridItem> seen(UUID id) {
    var conditions = seen(scope.paths()).given(id, "id = :id");
    return find(conditions.text(), conditions.values()).firstResultOptional();
  }

  List<GridItem> seenNamed(Collection<String> codes, Collection<UUID> ids) {
    var conditions = seen(scope.paths()).given(codes, "(code in :codes or id in (:ids))");
    var values = conditions.values();
    values.put("ids", ids);
    return list(conditions.text(), values);
  }

  Optional<GridItem> inScope(UUID id) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, scope.paths())
        .firstResultOptional();
  }

  List<GridItem> page(GridItemFilter filter, Conditions where, Optional<Cursor> after, int rows) {
    var conditions =
        where
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.state(), "state = :state")
            .given(filter.handlerLevel(), "handlerLevel = :level")
            .given(filter.ownerOrganizationId(), "ownerOrganizationId = :owner")
            .given(filter.code(), "code = :code");
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  /** Those that hold somewhere in the scope. */
  Conditions seen(String paths) {
    var conditions =
        new Conditions()
            .given(paths, "(in_scope(organizationId, :paths) or organizationId in (:above))");
    conditions.values().put("above", above.ids());
    return conditions;
  }

  Conditions under(String paths) {
    return new Conditions().given(paths, "in_scope(organizationId, :paths)");
  }
}
