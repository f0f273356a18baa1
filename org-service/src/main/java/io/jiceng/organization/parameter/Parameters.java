package io.jiceng.organization.parameter;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var conditions = new ArrayList<String>();
    Map<String, Object> values = new HashMap<>();
    conditions.add("in_scope(organizationId, :paths)");
    values.put("paths", paths);
    if (code != null) {
      conditions.add("code = :code");
      values.put("code", code);
    }
    if (asOf != null) {
      conditions.add("validFrom <= :day and (validTo is null or validTo > :day)");
      values.put("day", asOf);
    }
    if (after.isPresent()) {
      conditions.add("(code > :afterCode or (code = :afterCode and id > :afterId))");
      values.put("afterCode", after.get().text(0));
      values.put("afterId", after.get().uuid(1));
    }
    return find(String.join(" and ", conditions), Sort.by("code").and("id"), values)
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
