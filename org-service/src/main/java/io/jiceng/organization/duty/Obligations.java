package io.jiceng.organization.duty;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Duties by scope, code and time. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID>, SetsDuties {
  private static final Sort ORDER = Sort.by("code").and("id");

  Optional<Obligation> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<Obligation> page(
      @Nullable String code,
      @Nullable LocalDate on,
      String paths,
      Optional<Cursor> after,
      int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(code, "code = :code")
            .given(on, "validFrom <= :day and (validTo is null or validTo > :day)")
            .given(after.map(c -> c.text(0)).orElse(null), "code >= :afterCode")
            .given(after.map(c -> c.uuid(1)).orElse(null), "(code > :afterCode or id > :afterId)");
    return find(conditions.text(), ORDER, conditions.values()).range(0, rows - 1).list();
  }

  List<Obligation> of(String code, UUID organizationId) {
    return list("code = ?1 and organizationId = ?2", Sort.by("validFrom"), code, organizationId);
  }

  @Override
  public List<DutyRule> setAt(Collection<UUID> organizations) {
    return list("organizationId in ?1", ORDER, organizations).stream()
        .map(Obligation::rule)
        .toList();
  }
}
