package io.jiceng.economy.collective;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.economy.record.Authors;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Acts on collectives; each is one transaction with its audit entry and its event. */
@ApplicationScoped
@Transactional
class CollectiveService {
  private static final String TYPE = "collective";

  private final Collectives collectives;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final ChangeOutbox outbox;
  private final Clock clock;
  private final boolean testAreas;

  CollectiveService(
      Collectives collectives,
      Scope scope,
      Authors authors,
      Audit audit,
      ChangeOutbox outbox,
      Clock clock,
      @ConfigProperty(name = "jiceng.test-id-numbers", defaultValue = "false") boolean testAreas) {
    this.collectives = collectives;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
    this.testAreas = testAreas;
  }

  UUID create(NewCollective command) {
    var organization = scope.resolve(command.organizationId());
    var id = Ids.next();
    var findings =
        new ArrayList<>(
            CollectiveRules.check(
                command.kind(),
                command.creditCode(),
                command.registeredOn(),
                testAreas,
                LocalDate.now(clock)));
    findings.addAll(
        Finding.all(
            when(
                command.code() != null && collectives.isCodeTaken(command.code()),
                CollectiveIssue.CODE_TAKEN,
                "/code"),
            creditCodeTaken(command.creditCode(), id)));
    Problem.refuseHard(findings);
    var collective = new Collective(id, command, organization.id(), authors.current());
    collectives.persistAndFlush(collective);
    tell("created", collective, null, null);
    return id;
  }

  void change(UUID id, long seen, UnaryOperator<CollectiveChange> change) {
    var collective = load(id);
    IfMatch.same(seen, collective.version);
    var before = CollectiveView.of(collective);
    var to = change.apply(CollectiveChange.of(collective));
    var findings =
        new ArrayList<>(
            CollectiveRules.check(
                collective.kind,
                to.creditCode(),
                to.registeredOn(),
                testAreas,
                LocalDate.now(clock)));
    findings.addAll(Finding.all(creditCodeTaken(to.creditCode(), id)));
    Problem.refuseHard(findings);
    collective.change(to, authors.current());
    collectives.flush();
    tell("changed", collective, before, null);
  }

  UUID transfer(UUID id, TransferCollective command) {
    var collective = load(id);
    var before = CollectiveView.of(collective);
    var to = scope.resolve(command.organizationId());
    Problem.refuseHard(
        CollectiveRules.checkTransfer(
            collective, to.id(), command.effectiveOn(), LocalDate.now(clock)));
    collective.transfer(to.id(), command.effectiveOn(), authors.current());
    collectives.flush();
    tell("transferred", collective, before, command.reason());
    return id;
  }

  UUID close(UUID id, CloseCollective command) {
    var collective = load(id);
    var before = CollectiveView.of(collective);
    Problem.refuseHard(
        CollectiveRules.checkClosure(collective, command.closedOn(), LocalDate.now(clock)));
    collective.close(command.closedOn(), authors.current());
    collectives.flush();
    tell("closed", collective, before, reason(command));
    return id;
  }

  List<Affiliation> affiliations(UUID id) {
    return List.copyOf(load(id).affiliations);
  }

  private static String reason(CloseCollective command) {
    return command.documentNo() == null
        ? command.reason()
        : command.reason() + " (" + command.documentNo() + ")";
  }

  private @Nullable Finding creditCodeTaken(@Nullable String creditCode, UUID except) {
    return when(
        creditCode != null && collectives.isCreditCodeTaken(creditCode, except),
        CollectiveIssue.CREDIT_CODE_TAKEN,
        "/creditCode");
  }

  private Collective load(UUID id) {
    return collectives.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  private void tell(
      String action,
      Collective collective,
      @Nullable CollectiveView before,
      @Nullable String reason) {
    var after = CollectiveView.of(collective);
    var entry =
        AuditEntry.of(action, TYPE, collective.id, collective.organizationId, before, after);
    audit.record(reason == null ? entry : entry.because(reason));
    outbox.add(CollectiveNews.of(after));
  }
}
