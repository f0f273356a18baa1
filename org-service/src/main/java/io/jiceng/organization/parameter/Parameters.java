package io.jiceng.organization.parameter;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Set values of rule parameters. */
@ApplicationScoped
class Parameters implements PanacheRepositoryBase<ParameterSetting, UUID> {

  Optional<ParameterSetting> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<ParameterSetting> page(
      String paths,
      @Nullable String code,
      @Nullable LocalDate asOf,
      Optional<Cursor> after,
      int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(code, "code = :code")
            .given(asOf, "validFrom <= :day and (validTo is null or validTo > :day)")
            .given(after.map(c -> c.text(0)).orElse(null), "code >= :afterCode")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(code > :afterCode or id > :afterId)");
    return find(conditions.text(), Sort.by("code").and("id"), conditions.values())
        .range(0, rows - 1)
        .list();
  }

  boolean overlaps(ParameterSetting it) {
    return count(
            "code = ?1 and organizationId = ?2 and id <> ?3 and validFrom < ?4 and (validTo is null"
                + " or validTo > ?5)",
            it.code,
            it.organizationId,
            it.id,
            it.validTo == null ? LocalDate.of(9999, 12, 31) : it.validTo,
            it.validFrom)
        > 0;
  }
}
