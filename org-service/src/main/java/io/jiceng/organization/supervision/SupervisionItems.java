package io.jiceng.organization.supervision;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Supervision items by id and filter, the soonest due first. */
@ApplicationScoped
class SupervisionItems implements PanacheRepositoryBase<SupervisionItem, UUID> {
  private static final String OVERDUE =
      """
      select s.* from supervision_item s
      join org_tree t on t.organization_id = s.assignee_id and t.parent_id is not null
      where s.status = 'OPEN' and s.due_on < :today and s.level < :highest
      order by s.due_on, s.id
      """;
  private static final Sort SOONEST = Sort.by("dueOn").and("id");

  Optional<SupervisionItem> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<SupervisionItem> page(
      SupervisionFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(filter.status(), "status = :status")
            .given(filter.assigneeId(), "assigneeId = :assignee")
            .given(filter.obligation(), "obligation = :obligation")
            .given(filter.dueBefore(), "dueOn < :dueBefore")
            .given(after.map(c -> c.date(0)).orElse(null), "dueOn >= :afterDay")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(dueOn > :afterDay or id > :afterId)");
    return find(conditions.text(), SOONEST, conditions.values()).range(0, rows - 1).list();
  }

  List<SupervisionItem> about(Collection<Overdue> causes) {
    if (causes.isEmpty()) {
      return List.of();
    }
    var asked = Set.copyOf(causes);
    return list(
            "subjectId in ?1 and obligation in ?2 and periodStart in ?3",
            asked.stream().map(Overdue::subjectId).collect(Collectors.toSet()),
            asked.stream().map(Overdue::obligation).collect(Collectors.toSet()),
            asked.stream().map(Overdue::periodStart).collect(Collectors.toSet()))
        .stream()
        .filter(it -> asked.contains(Overdue.of(it)))
        .toList();
  }

  /** Those an organisation has to see to, the soonest due first. */
  List<SupervisionItem> assignedTo(UUID organization, int limit) {
    return find("assigneeId = ?1 and status <> ?2", SOONEST, organization, SupervisionStatus.CLOSED)
        .range(0, limit - 1)
        .list();
  }

  /** Those nobody answered in time and that can still go one level up. */
  List<SupervisionItem> overdue(LocalDate today, int most) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(OVERDUE, SupervisionItem.class)
        .setParameter("today", today)
        .setParameter("highest", SupervisionItem.HIGHEST_LEVEL)
        .setMaxResults(most)
        .getResultList();
  }
}
