package io.jiceng.organization.gridstaff;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Posts on grids; they answer to the organisation that leads the grid. */
@ApplicationScoped
class StaffPosts implements PanacheRepositoryBase<Staff, UUID> {
  private static final String IN_SCOPE =
      "gridId in (select g.id from Grid g where in_scope(g.organizationId, :paths))";

  Optional<Staff> inScope(UUID id, String paths) {
    return find("id = :id and " + IN_SCOPE, Map.of("id", id, "paths", paths)).firstResultOptional();
  }

  List<Staff> page(StaffFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, IN_SCOPE)
            .given(after.map(c -> c.uuid(0)).orElse(null), "id > :after")
            .given(filter.gridId(), "gridId = :grid")
            .given(filter.personId(), "personId = :person")
            .given(filter.role(), "role = :role")
            .given(filter.on(), "begins <= :day and (ends is null or ends > :day)");
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }

  List<Staff> of(Collection<UUID> grids) {
    return list("gridId in ?1", Sort.by("id"), grids);
  }

  List<Staff> of(Collection<UUID> grids, Collection<UUID> persons) {
    return list("gridId in ?1 and personId in ?2", Sort.by("id"), grids, persons);
  }
}
