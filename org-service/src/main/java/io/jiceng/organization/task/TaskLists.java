package io.jiceng.organization.task;

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
import org.jspecify.annotations.Nullable;

/** Task lists by id, code and filter. */
@ApplicationScoped
class TaskLists implements PanacheRepositoryBase<TaskList, UUID> {

  /** What a list asks for; what is null does not filter. */
  record Filter(
      String paths,
      @Nullable ListType type,
      @Nullable LedgerKind ledgerKind,
      @Nullable Integer year,
      @Nullable String code) {}

  /** What one organisation has once a year. */
  record Slot(UUID organizationId, ListType type, @Nullable LedgerKind ledgerKind, int year) {
    static Slot of(TaskList it) {
      return new Slot(it.organizationId, it.type, it.ledgerKind, it.year);
    }
  }

  Optional<TaskList> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<TaskList> page(Filter filter, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(filter.paths(), "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.type(), "type = :type")
            .given(filter.ledgerKind(), "ledgerKind = :ledgerKind")
            .given(filter.year(), "year = :year")
            .given(filter.code(), "code = :code");
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  Map<String, TaskList> coded(Collection<String> codes) {
    return list("code in ?1", codes).stream()
        .collect(Collectors.toMap(it -> it.code, Function.identity()));
  }

  /** Those that have an item with a period. */
  List<TaskList> periodicOf(Collection<UUID> organizations) {
    return list(
        "select distinct l from TaskList l join l.items i where l.organizationId in ?1 and i.period is"
            + " not null",
        organizations);
  }

  List<TaskList> ofBranches(Collection<UUID> organizations) {
    return list("organizationId in ?1", organizations);
  }

  /** By id or code, for a task that names its list. */
  Optional<TaskList> named(String idOrCode, String paths) {
    return find(
            "(code = ?1 or cast(id as string) = ?1) and in_scope(organizationId, ?2)",
            idOrCode,
            paths)
        .firstResultOptional();
  }
}
