package io.jiceng.organization.branchlife;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Announces and audits what became of records of branch life. */
@ApplicationScoped
class LifeNews {
  private static final String CHANGED = "io.jiceng.org-life-record.changed.v1";

  private final ChangeOutbox outbox;
  private final Audit audit;

  LifeNews(ChangeOutbox outbox, Audit audit) {
    this.outbox = outbox;
    this.audit = audit;
  }

  void tell(List<OrgLifeRecord> changed, Map<UUID, LifeView> before) {
    if (changed.isEmpty()) {
      return;
    }
    outbox.add(changed.stream().map(LifeNews::change).toList());
    audit.record(changed.stream().map(it -> entry(it, before.get(it.id))).toList());
  }

  private static Change change(OrgLifeRecord it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        LifeChanged.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(OrgLifeRecord it, @Nullable LifeView was) {
    var action =
        was == null
            ? "created"
            : was.status() == it.status ? "changed" : it.status.name().toLowerCase(Locale.ROOT);
    return AuditEntry.of(action, "org-life-record", it.id, it.organizationId, was, LifeView.of(it));
  }
}
