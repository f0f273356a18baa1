package io.jiceng.organization.grant;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grants of the scope; a holder sees the own ones. */
@ApplicationScoped
class AccessGrants implements PanacheRepositoryBase<AccessGrant, UUID> {

  Optional<AccessGrant> inScope(UUID id, String paths) {
    return find("id = ?1 and in_scope(organizationId, ?2)", id, paths).firstResultOptional();
  }

  List<AccessGrant> page(
      @Nullable UUID round,
      @Nullable String subject,
      @Nullable String paths,
      Optional<Cursor> after,
      int rows) {
    var conditions =
        new Conditions()
            .given(paths, "in_scope(organizationId, :paths)")
            .given(after.map(c -> c.uuid(0)).orElse(null), "id > :after")
            .given(round, "roundId = :round")
            .given(subject, "subject = :subject");
    return find(conditions.text(), Sort.by("id"), conditions.values()).range(0, rows - 1).list();
  }

  List<AccessGrant> openOf(UUID round) {
    return list("roundId = ?1 and endedOn is null", Sort.by("id"), round);
  }
}
