package io.jiceng.organization.visit;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Visits by id, code and filter; the latest first. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {
  private static final Sort LATEST_FIRST = Sort.descending("visitedOn", "id");

  Optional<Visit> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Visit> page(VisitFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.date(0)).orElse(null), "visitedOn <= :day")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(id < :last or visitedOn < :day)")
            .given(filter.actorRole(), "actorRole = :role")
            .given(filter.campaign(), "campaign = :campaign")
            .given(filter.placeCode(), "placeCode = :place")
            .given(filter.gridId(), "gridId = :grid")
            .given(filter.visitorPersonId(), "visitorPersonId = :visitor")
            .given(filter.from(), "visitedOn >= :from")
            .given(filter.to(), "visitedOn <= :to")
            .given(filter.code(), "code = :code");
    return find(conditions.text(), LATEST_FIRST, conditions.values()).range(0, rows - 1).list();
  }

  Map<String, Visit> byCode(Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : list("code in ?1", codes).stream()
            .collect(Collectors.toMap(it -> it.code, Function.identity()));
  }
}
