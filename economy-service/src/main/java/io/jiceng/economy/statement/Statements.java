package io.jiceng.economy.statement;

import io.jiceng.kit.page.Conditions;
import io.jiceng.kit.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Statements implements PanacheRepositoryBase<Statement, UUID> {
  private static final String IN_SCOPE =
      """
      exists (select 1 from Collective c
        where c.id = s.collectiveId and in_scope(c.organizationId, :paths))
      """;

  /** What a list asks for. */
  record Filter(
      String paths,
      @Nullable UUID collectiveId,
      @Nullable Integer year,
      @Nullable String period,
      @Nullable StatementState state) {}

  Optional<Statement> inScope(UUID id, String paths) {
    return getEntityManager()
        .createQuery("from Statement s where s.id = :id and " + IN_SCOPE, Statement.class)
        .setParameter("id", id)
        .setParameter("paths", paths)
        .getResultStream()
        .findFirst();
  }

  Optional<Statement> of(UUID collectiveId, String period) {
    return find("collectiveId = ?1 and period = ?2", collectiveId, period).firstResultOptional();
  }

  boolean hasOtherGrain(UUID collectiveId, Period period) {
    return find("collectiveId = ?1 and year = ?2", collectiveId, period.year()).stream()
        .anyMatch(other -> other.span().grain() != period.grain());
  }

  List<Statement> page(Filter filter, Optional<Cursor> after, int rows) {
    var conditions =
        new Conditions()
            .given(filter.paths(), IN_SCOPE)
            .given(after.map(cursor -> cursor.uuid(0)).orElse(null), "s.id > :after")
            .given(filter.collectiveId(), "s.collectiveId = :collectiveId")
            .given(filter.year(), "s.year = :year")
            .given(filter.period(), "s.period = :period")
            .given(filter.state(), "s.state = :state");
    return find(
            "from Statement s where " + conditions.text() + " order by s.id", conditions.values())
        .range(0, rows - 1)
        .list();
  }
}
