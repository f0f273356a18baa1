package io.jiceng.organization.round;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what happened to rounds: the event and the audit entry. */
@ApplicationScoped
class RoundNews {
  private static final String CHANGED = "io.jiceng.supervision-round.changed.v1";

  private final Rounds rounds;
  private final ChangeOutbox outbox;
  private final Audit audit;

  RoundNews(Rounds rounds, ChangeOutbox outbox, Audit audit) {
    this.rounds = rounds;
    this.outbox = outbox;
    this.audit = audit;
  }

  void tell(String action, Round it, @Nullable RoundView before) {
    rounds.flush();
    outbox.add(
        List.of(
            new Change(
                Topics.changes("org"),
                it.id.toString(),
                CHANGED,
                it.version,
                RoundChanged.of(it),
                it.organizationId)));
    audit.record(
        List.of(
            AuditEntry.of(
                action, "supervision-round", it.id, it.organizationId, before, RoundView.of(it))));
  }
}
