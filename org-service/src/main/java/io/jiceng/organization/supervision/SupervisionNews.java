package io.jiceng.organization.supervision;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Announces and audits what became of supervision items; replies stay out of the announcement. */
@ApplicationScoped
class SupervisionNews {
  private static final String CHANGED = "io.jiceng.supervision-item.changed.v1";

  private final ChangeOutbox outbox;
  private final Audit audit;

  SupervisionNews(ChangeOutbox outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  void tell(String action, SupervisionItem it, @Nullable SupervisionView before) {
    outbox.add(
        new Change(
            Topics.changes("org"),
            it.id.toString(),
            CHANGED,
            it.version,
            SupervisionChanged.of(it),
            it.organizationId));
    audit.record(
        AuditEntry.of(
            action, "supervision-item", it.id, it.organizationId, before, SupervisionView.of(it)));
  }
}
