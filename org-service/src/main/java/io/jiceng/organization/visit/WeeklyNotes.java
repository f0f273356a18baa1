package io.jiceng.organization.visit;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Weekly notes by id, week and author; the latest week first. */
@ApplicationScoped
class WeeklyNotes implements PanacheRepositoryBase<WeeklyNote, UUID> {
  private static final Sort LATEST_FIRST = Sort.descending("weekOf", "id");
  private static final String MADE =
      """
      select n.id, count(v.id), coalesce(sum(v.peopleCount), 0)
      from WeeklyNote n
      left join Visit v on v.visitorPersonId = n.authorPersonId
        and v.organizationId = n.organizationId and v.cancelReason is null
        and v.visitedOn between n.weekOf and n.weekOf + 6 day
      where n.id in :ids
      group by n.id
      """;

  /** The visits of a note's author in its week. */
  record Made(UUID noteId, long visits, long people) {}

  Optional<WeeklyNote> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<WeeklyNote> page(
      @Nullable LocalDate weekOf,
      @Nullable UUID author,
      String paths,
      Optional<Cursor> after,
      int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.date(0)).orElse(null), "weekOf <= :day")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(id < :last or weekOf < :day)")
            .given(weekOf, "weekOf = :week")
            .given(author, "authorPersonId = :author");
    return find(conditions.text(), LATEST_FIRST, conditions.values()).range(0, rows - 1).list();
  }

  List<WeeklyNote> of(Collection<UUID> authors, Collection<LocalDate> weeks) {
    return list("authorPersonId in ?1 and weekOf in ?2", authors, weeks);
  }

  long count(UUID organizationId, LocalDate weekOf) {
    return count("organizationId = ?1 and weekOf = ?2", organizationId, weekOf);
  }

  /** By note, all at once. */
  Map<UUID, Made> made(List<WeeklyNote> notes) {
    return getEntityManager()
        .createQuery(MADE, Made.class)
        .setParameter("ids", notes.stream().map(it -> it.id).toList())
        .getResultStream()
        .collect(Collectors.toMap(Made::noteId, Function.identity()));
  }
}
