package io.jiceng.organization.demand;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what happened to demands: the event and the audit entry. */
@ApplicationScoped
class DemandNews {
  private static final String CHANGED = "io.jiceng.demand.changed.v1";

  private final Demands demands;
  private final ChangeOutbox outbox;
  private final Audit audit;

  DemandNews(Demands demands, ChangeOutbox outbox, Audit audit) {
    this.demands = demands;
    this.outbox = outbox;
    this.audit = audit;
  }

  void tell(String action, Demand it, @Nullable DemandView before) {
    demands.flush();
    outbox.add(
        List.of(
            new Change(
                Topics.changes("org"),
                it.id.toString(),
                CHANGED,
                it.version,
                DemandChanged.of(it),
                it.organizationId)));
    audit.record(
        List.of(
            AuditEntry.of(
                action, "demand", it.id, it.organizationId, before, DemandView.of(it, List.of()))));
  }
}
