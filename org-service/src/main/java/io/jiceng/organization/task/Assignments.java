package io.jiceng.organization.task;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.record.FormerHolders;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assignments by due date, and those that are overdue. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
  private static final FormerHolders ANSWERS =
      new FormerHolders("task_former_unit", "task_answer", "assignment_id");
  private static final String FROM = "from Assignment a join fetch a.task t where ";
  private static final String ASSIGNED_BY = "in_scope(t.organizationId, :paths)";
  private static final String LED =
      "exists (select 1 from Assignment x join x.leads l"
          + " where x.id = a.id and in_scope(l.organizationId, :paths))";
  private static final String SEEN =
      "(in_scope(a.organizationId, :paths) or "
          + ASSIGNED_BY
          + " or "
          + LED
          + " or exists (select 1 from Assignment y join y.joint j"
          + " where y.id = a.id and in_scope(j, :paths)))";
  private static final String OPEN =
      "a.state in (io.jiceng.organization.task.AssignmentState.ASSIGNED,"
          + " io.jiceng.organization.task.AssignmentState.RETURNED)";

  /** What a list asks for; what is null does not filter. */
  record Filter(
      String paths,
      @Nullable UUID answering,
      @Nullable UUID task,
      @Nullable AssignmentState state,
      @Nullable LocalDate dueBy,
      @Nullable LocalDate overdueOn) {}

  /** Of the units of the caller, to be replied to. */
  Optional<Assignment> ofAnswering(UUID id, String paths) {
    return one(id, paths, "in_scope(a.organizationId, :paths)");
  }

  /** Of the tasks the caller assigns or leads, to be checked. */
  Optional<Assignment> ofLeading(UUID id, String paths) {
    return one(id, paths, "(" + ASSIGNED_BY + " or " + LED + ")");
  }

  Optional<Assignment> seen(UUID id, String paths) {
    return one(id, paths, SEEN);
  }

  private Optional<Assignment> one(UUID id, String paths, String condition) {
    var conditions = new Conditions().given(id, "a.id = :id").given(paths, condition);
    return find(FROM + conditions.text(), conditions.values()).firstResultOptional();
  }

  List<Assignment> page(Filter filter, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(filter.paths(), SEEN)
            .given(filter.answering(), "a.organizationId = :answering")
            .given(filter.task(), "t.id = :task")
            .given(filter.state(), "a.state = :state")
            .given(filter.dueBy(), "a.dueOn <= :dueBy")
            .given(filter.overdueOn(), "a.dueOn < :overdueOn and " + OPEN);
    after.ifPresent(
        it ->
            conditions
                .given(it.date(0), "a.dueOn >= :afterDay")
                .given(it.uuid(1), "(a.id > :afterId or a.dueOn > :afterDay)"));
    return find(FROM + conditions.text() + " order by a.dueOn, a.id", conditions.values())
        .range(0, rows - 1)
        .list();
  }

  /** Those a unit answers for or leads that were not accepted, the soonest due first. */
  List<Assignment> openOf(UUID organization, int limit) {
    return find(
            FROM
                + "a.state in (io.jiceng.organization.task.AssignmentState.ASSIGNED,"
                + " io.jiceng.organization.task.AssignmentState.RETURNED,"
                + " io.jiceng.organization.task.AssignmentState.REPLIED)"
                + " and (a.organizationId = ?1 or a.id in (select x.id from Assignment x join x.leads l"
                + " where l.organizationId = ?1)) order by a.dueOn, a.id",
            organization)
        .range(0, limit - 1)
        .list();
  }

  /** Tasks that a unit answers for among these. */
  Set<UUID> tasksOf(UUID organization, Collection<UUID> tasks) {
    return list("organizationId = ?1 and task.id in ?2", organization, tasks).stream()
        .map(it -> it.task.id)
        .collect(Collectors.toSet());
  }

  /** Remembers which units answered until a day, unless they came to it later. */
  void rememberAnswering(Collection<UUID> ids, UUID former, LocalDate day) {
    ANSWERS.remember(getEntityManager(), ids, former, day);
  }

  /** Some that come before a lead unit today, locked: another replica finds them done. */
  List<Assignment> toEscalate(LocalDate today, int rows) {
    return find("from Assignment a where a.nextEscalationOn <= ?1 and " + OPEN, today)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, rows - 1)
        .list();
  }
}
