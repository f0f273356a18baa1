package io.jiceng.economy.statement;

import io.jiceng.economy.collective.CollectiveDirectory;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fetches statements of the scope and tells audit and feed what became of them. */
@ApplicationScoped
class StatementDesk {
  private static final String TYPE = "statement";

  private final Statements statements;
  private final CollectiveDirectory collectives;
  private final Scope scope;
  private final Audit audit;
  private final ChangeOutbox outbox;

  StatementDesk(
      Statements statements,
      CollectiveDirectory collectives,
      Scope scope,
      Audit audit,
      ChangeOutbox outbox) {
    this.statements = statements;
    this.collectives = collectives;
    this.scope = scope;
    this.audit = audit;
    this.outbox = outbox;
  }

  Statement load(UUID id) {
    return statements.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  void tell(
      String action, Statement statement, @Nullable StatementView before, @Nullable String reason) {
    statements.flush();
    var after = StatementView.of(statement);
    var organization =
        collectives
            .find(statement.collectiveId.toString())
            .orElseThrow(Problem::notFound)
            .organizationId();
    var entry = AuditEntry.of(action, TYPE, statement.id, organization, before, after);
    audit.record(reason == null ? entry : entry.because(reason));
    outbox.add(StatementNews.of(after, organization));
  }
}
