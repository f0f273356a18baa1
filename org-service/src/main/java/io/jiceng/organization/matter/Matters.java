package io.jiceng.organization.matter;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.record.FormerHolders;
import io.jiceng.organization.record.TreeNodes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Matters by id, code and filter; those taken in last first. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, UUID> {
  private static final FormerHolders ANSWERS =
      new FormerHolders("matter_former_answer", "matter_answer", "matter_id");
  private static final Sort LATEST_FIRST = Sort.descending("intake.takenInOn", "id");
  private static final String IN_SCOPE = "in_scope(intake.organizationId, :paths)";

  Optional<Matter> inScope(UUID id, String paths) {
    var conditions = new Conditions().given(id, "id = :id").given(paths, IN_SCOPE);
    return find(conditions.text(), conditions.values()).firstResultOptional();
  }

  List<Matter> page(MatterFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, IN_SCOPE)
            .given(after.map(c -> c.date(0)).orElse(null), "intake.takenInOn <= :day")
            .given(
                after.map(c -> c.uuid(1)).orElse(null), "(id < :last or intake.takenInOn < :day)")
            .given(filter.state(), "state = :state")
            .given(filter.kind(), "intake.kind = :kind")
            .given(filter.source(), "intake.source = :source")
            .given(filter.handlerLevel(), "handlerLevel = :level")
            .given(filter.handlerOrganizationId(), "handler.organizationId = :handler")
            .given(filter.handlerReference(), "handler.reference = :reference")
            .given(filter.gridId(), "intake.gridId = :grid")
            .given(filter.gridItemId(), "intake.gridItemId = :item")
            .given(filter.dueBefore(), "dueOn < :dueBefore")
            .given(filter.overdueOn(), "(dueOn < :overdueOn and endedOn is null)")
            .given(filter.from(), "intake.takenInOn >= :from")
            .given(filter.to(), "intake.takenInOn <= :to")
            .given(filter.code(), "code = :code");
    return find(conditions.text(), LATEST_FIRST, conditions.values()).range(0, rows - 1).list();
  }

  /** Those an organisation answers for or handles that had no result before the day, by code. */
  List<Matter> answeredBy(UUID organization, LocalDate day, int limit) {
    return find(
            "(intake.organizationId = ?1 or handler.organizationId = ?1) and (endedOn is null or endedOn >= ?2)",
            Sort.by("code"),
            organization,
            day)
        .range(0, limit - 1)
        .list();
  }

  /** Remembers who answered for matters until a day, unless they came to it later. */
  void rememberAnswering(Collection<UUID> ids, UUID former, LocalDate day) {
    ANSWERS.remember(getEntityManager(), ids, former, day);
  }

  Map<String, Matter> byCode(Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : list("code in ?1", codes).stream()
            .collect(Collectors.toMap(it -> it.code, Function.identity()));
  }

  /** Ids of those in scope, by the id or code that names them. */
  Map<String, UUID> named(Collection<String> idsOrCodes, String paths) {
    var named = new HashMap<String, UUID>();
    if (idsOrCodes.isEmpty()) {
      return named;
    }
    var ids = idsOrCodes.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    var conditions =
        new Conditions().given(paths, IN_SCOPE).given(idsOrCodes, "(code in :codes or id in :ids)");
    conditions.values().put("ids", ids);
    list(conditions.text(), conditions.values())
        .forEach(
            it -> {
              named.put(it.code, it.id);
              named.put(it.id.toString(), it.id);
            });
    return named;
  }
}
