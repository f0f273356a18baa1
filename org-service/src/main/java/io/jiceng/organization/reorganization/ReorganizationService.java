package io.jiceng.organization.reorganization;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.saga.HandoverAnswer;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.organization.party.TreeActs;
import io.jiceng.organization.record.Authors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reorganisations: what is done here is one transaction under the tree's lock, and orders to other
 * services leave with it. A preview is the act itself, rolled back.
 */
@ApplicationScoped
class ReorganizationService {
  private static final String CHANGED = "io.jiceng.reorganization.changed.v1";
  private static final String RECORD = "reorganization";

  private final Reorganizations reorganizations;
  private final TreeActs acts;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  ReorganizationService(
      Reorganizations reorganizations,
      TreeActs acts,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.reorganizations = reorganizations;
    this.acts = acts;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Carries a preview out of the transaction that it rolls back. */
  private static final class TriedOut extends RuntimeException {
    private final transient ReorganizationPreview preview;

    TriedOut(ReorganizationPreview preview) {
      super("tried out", null, false, false);
      this.preview = preview;
    }
  }

  ReorganizationPreview preview(Supplier<Draft> act) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                acts.lock();
                throw new TriedOut(act.get().preview());
              });
    } catch (TriedOut tried) {
      return tried.preview;
    }
  }

  @Transactional
  UUID carryOut(Supplier<Draft> act, @Nullable String digest) {
    acts.lock();
    var draft = act.get();
    Problem.refuseHard(
        Finding.all(
            when(reorganizations.underWay(draft.involved()), ReorganizationIssue.RUNNING, "")));
    Problem.refuseHard(draft.findings());
    if (digest == null) {
      Problem.refuseHard(Finding.all(when(true, ReorganizationIssue.PREVIEW_NEEDED, "/digest")));
    }
    if (!draft.preview().digest().equals(digest)) {
      throw new Problem(ReorganizationIssue.OUTDATED);
    }
    var reorganization = new Reorganization(draft, LocalDate.now(clock), authors.current());
    reorganizations.persistAndFlush(reorganization);
    audit.record(entry("ordered", reorganization, reorganization.reason));
    order(reorganization);
    tell(reorganization);
    return reorganization.id;
  }

  @Transactional
  UUID resume(UUID id, ResumeReorganization command) {
    if (reorganizations.inScope(id, scope.paths()).isEmpty()) {
      throw Problem.notFound();
    }
    var reorganization = reorganizations.locked(id).orElseThrow(Problem::notFound);
    reorganization.resume(Set.copyOf(command.staying()), authors.current());
    reorganizations.flush();
    audit.record(entry("resumed", reorganization, command.reason()));
    order(reorganization);
    tell(reorganization);
    return id;
  }

  /** In the transaction that moves the position. */
  void hear(HandoverAnswer answer) {
    var reorganization =
        reorganizations
            .locked(answer.orderId())
            .orElseThrow(() -> new IllegalArgumentException("no such reorganisation"));
    if (reorganization.hear(answer, authors.current())) {
      reorganizations.flush();
      audit.record(entry("answered", reorganization, answer.service()));
      tell(reorganization);
    }
  }

  private void order(Reorganization it) {
    if (!it.parts.isEmpty()) {
      var order = it.order();
      outbox.add(new Change(Topics.SAGA, order.key(), HandoverOrder.TYPE, it.attempt, order, null));
    }
  }

  private void tell(Reorganization it) {
    outbox.add(
        new Change(
            Topics.changes("org"),
            it.id.toString(),
            CHANGED,
            it.version,
            ReorganizationChanged.of(it),
            it.organizationId));
  }

  private AuditEntry entry(String action, Reorganization it, String reason) {
    var view = ReorganizationView.of(it, LocalDate.now(clock), false);
    return AuditEntry.of(action, RECORD, it.id, it.organizationId, null, view).because(reason);
  }
}
