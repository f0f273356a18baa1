package io.jiceng.organization.supervision;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  /**
   * The same act on one or many.
   *
   * @param before by id; a new one is missing
   */
  void tell(String action, List<SupervisionItem> items, Map<UUID, SupervisionView> before) {
    if (items.isEmpty()) {
      return;
    }
    outbox.add(items.stream().map(SupervisionNews::change).toList());
    audit.record(items.stream().map(it -> entry(action, it, before.get(it.id))).toList());
  }

  private static Change change(SupervisionItem it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        SupervisionChanged.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(
      String action, SupervisionItem it, @Nullable SupervisionView before) {
    return AuditEntry.of(
        action, "supervision-item", it.id, it.organizationId, before, SupervisionView.of(it));
  }
}
