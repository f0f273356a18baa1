package io.jiceng.organization.hostunit;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Announces how units stand now and keeps who changed what. */
@ApplicationScoped
class HostUnitNews {
  private static final String CHANGED = "io.jiceng.host-unit.changed.v1";

  private final HostUnitReads reads;
  private final ChangeOutbox outbox;
  private final Audit audit;

  HostUnitNews(HostUnitReads reads, ChangeOutbox outbox, Audit audit) {
    this.reads = reads;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** In the caller's transaction, once everything is flushed. */
  void tell(Collection<HostUnit> changed, Map<UUID, HostUnitView> before) {
    if (changed.isEmpty()) {
      return;
    }
    var views = List.copyOf(reads.views(changed).values());
    outbox.add(views.stream().map(HostUnitNews::change).toList());
    audit.record(views.stream().map(it -> entry(it, before.get(it.id()))).toList());
  }

  /** The same of one unit, with the reason that was given. */
  void tellBecause(HostUnit unit, Map<UUID, HostUnitView> before, String reason) {
    var view = Objects.requireNonNull(reads.views(List.of(unit)).get(unit.id));
    outbox.add(List.of(change(view)));
    audit.record(List.of(entry(view, before.get(unit.id)).because(reason)));
  }

  private static Change change(HostUnitView it) {
    return new Change(
        Topics.changes("org"),
        it.id().toString(),
        CHANGED,
        it.version(),
        HostUnitChanged.of(it),
        it.organizationId());
  }

  private static AuditEntry entry(HostUnitView it, @Nullable HostUnitView was) {
    var action =
        was == null
            ? "created"
            : it.closedOn() != null && was.closedOn() == null ? "closed" : "changed";
    return AuditEntry.of(action, "host-unit", it.id(), it.organizationId(), was, it);
  }
}
