package io.jiceng.organization.grid;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all acts on grids do alike: settle vacancies, announce and audit. */
@ApplicationScoped
class GridDesk {
  private static final String CHANGED = "io.jiceng.grid.changed.v1";

  private final Grids grids;
  private final Vacancies vacancies;
  private final ChangeOutbox outbox;
  private final Audit audit;

  GridDesk(Grids grids, Vacancies vacancies, ChangeOutbox outbox, Audit audit) {
    this.grids = grids;
    this.vacancies = vacancies;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Tells what an act does to grids, in the caller's transaction. */
  void change(List<Grid> rows, Runnable act) {
    var before = views(rows);
    act.run();
    grids.flush();
    tell(rows, before);
  }

  /** In the caller's transaction; those without a view before are new. */
  void tell(List<Grid> changed, Map<UUID, GridView> before) {
    if (changed.isEmpty()) {
      return;
    }
    vacancies.settle(changed.stream().map(it -> it.id).toList());
    outbox.add(changed.stream().map(GridDesk::change).toList());
    audit.record(changed.stream().map(it -> entry(it, before.get(it.id))).toList());
  }

  private static Change change(Grid it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        GridChanged.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(Grid it, @Nullable GridView was) {
    var action = was == null ? "created" : it.closedOn != null ? "closed" : "changed";
    return new AuditEntry(
        action, "grid", it.id, it.organizationId, null, null, was, GridView.of(it));
  }

  /** As they stand, for the audit log. */
  Map<UUID, GridView> views(Collection<Grid> known) {
    var views = new HashMap<UUID, GridView>();
    known.forEach(it -> views.put(it.id, GridView.of(it)));
    return views;
  }
}
