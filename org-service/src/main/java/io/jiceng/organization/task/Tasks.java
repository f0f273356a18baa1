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

/** Tasks for those who assign them, answer, lead or join in. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {
  private static final String SEEN =
      """
      (in_scope(organizationId, :paths) or id in (
        select a.task.id from Assignment a left join a.leads l left join a.joint j
        where in_scope(a.organizationId, :paths) or in_scope(l.organizationId, :paths)
          or in_scope(j, :paths)))
      """;

  Optional<Task> seen(UUID id, String paths) {
    var conditions = new Conditions().given(id, "id = :id").given(paths, SEEN);
    return find(conditions.text(), conditions.values()).firstResultOptional();
  }

  Optional<Task> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Task> page(
      @Nullable UUID listId,
      @Nullable String code,
      String paths,
      Optional<Cursor> after,
      int rows) {
    var conditions =
        new Conditions()
            .given(paths, SEEN)
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(listId, "listId = :list")
            .given(code, "code = :code");
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  Map<String, Task> coded(Collection<String> codes) {
    return list("code in ?1", codes).stream()
        .collect(Collectors.toMap(it -> it.code, Function.identity()));
  }
}
