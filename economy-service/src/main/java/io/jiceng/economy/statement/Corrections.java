package io.jiceng.economy.statement;

import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Corrections implements PanacheRepositoryBase<Correction, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  Optional<Correction> of(UUID statementId, UUID id) {
    return find("id = ?1 and statementId = ?2", id, statementId).firstResultOptional();
  }

  boolean isAnyOpen(UUID statementId) {
    return count("statementId = ?1 and state = ?2", statementId, CorrectionState.REQUESTED) > 0;
  }

  List<Correction> page(UUID statementId, Optional<Cursor> after, int rows) {
    return find(
            "statementId = ?1 and id > ?2",
            Sort.by("id"),
            statementId,
            after.map(cursor -> cursor.uuid(0)).orElse(FIRST))
        .page(0, rows)
        .list();
  }
}
