package io.jiceng.organization.hostunit;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.jiceng.organization.record.FormerHolders;
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

/** Units by id, code and filter, and who answered for them before. */
@ApplicationScoped
class HostUnits implements PanacheRepositoryBase<HostUnit, UUID> {
  private static final FormerHolders ANSWERS =
      new FormerHolders("host_unit_former_answer", "host_unit_answer", "host_unit_id");

  Optional<HostUnit> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<HostUnit> page(HostUnitFilter filter, String paths, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.text(0)).orElse(null), "code > :after")
            .given(filter.kind(), "kind = :kind")
            .given(filter.sector(), "sector = :sector")
            .given(filter.placeCode(), "placeCode = :place")
            .given(filter.code(), "code = :code")
            .given(filter.creditCode(), "creditCode = :credit")
            .given(Conditions.containing(filter.name()), "name like :name escape '\\'");
    if (filter.status() != null) {
      conditions.always(
          filter.status() == HostUnitStatus.ACTIVE ? "closedOn is null" : "closedOn is not null");
    }
    return find(conditions.text(), Sort.by("code"), conditions.values()).range(0, rows - 1).list();
  }

  /** By id and by code. */
  Map<String, HostUnit> named(Collection<String> codes, Collection<UUID> ids) {
    var found = new HashMap<String, HostUnit>();
    list("code in ?1 or id in ?2", codes, ids)
        .forEach(
            it -> {
              found.put(it.code, it);
              found.put(it.id.toString(), it);
            });
    return found;
  }

  /** Which unit holds each of these credit codes. */
  Map<String, UUID> holders(Collection<String> creditCodes) {
    var holders = new HashMap<String, UUID>();
    if (!creditCodes.isEmpty()) {
      list("creditCode in ?1", creditCodes).forEach(it -> holders.put(it.creditCode, it.id));
    }
    return holders;
  }

  /** Open units that an organisation answers for, by code. */
  List<HostUnit> answeredBy(UUID organization, int limit) {
    return find("organizationId = ?1 and closedOn is null", Sort.by("code"), organization)
        .range(0, limit - 1)
        .list();
  }

  /** The day since which the present organisation answers for a unit. */
  LocalDate answersSince(UUID id) {
    return (LocalDate)
        getEntityManager()
            .createNativeQuery(
                "select a.valid_from from host_unit_answer a where a.host_unit_id = :id and a.valid_to is null",
                LocalDate.class)
            .setParameter("id", id)
            .getSingleResult();
  }

  /** Remembers who answered for units until a day, unless they came to it on that day or later. */
  void rememberAnswer(Collection<UUID> ids, LocalDate day) {
    ANSWERS.remember(getEntityManager(), ids, null, day);
  }
}
