package io.jiceng.organization.boundary;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Warning;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.grid.GridActs;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws boundaries (划定网格边界); a past day keeps its own. */
@ApplicationScoped
@Transactional
class BoundaryService {
  private static final String CHANGED = "io.jiceng.grid-boundary.changed.v1";

  private final Boundaries boundaries;
  private final GridActs grids;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  BoundaryService(
      Boundaries boundaries,
      GridActs grids,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.boundaries = boundaries;
    this.grids = grids;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  UUID draw(UUID gridId, @Nullable String seen, DrawBoundary it) {
    var grid = grids.load(gridId, seen);
    var present = boundaries.present(gridId).orElse(null);
    var findings = new ArrayList<>(BoundaryRules.shape(it.geometry()));
    findings.addAll(
        BoundaryRules.drawn(
            grid, present == null ? null : present.begins, it.effectiveOn(), LocalDate.now(clock)));
    Problem.refuseHard(findings);
    if (present != null && present.begins.equals(it.effectiveOn())) {
      var before = BoundaryView.of(present, List.of());
      present.correct(it, authors.current());
      tell("corrected", present, before, grid);
      return present.id;
    }
    if (present != null) {
      var before = BoundaryView.of(present, List.of());
      present.end(it.effectiveOn(), authors.current());
      tell("ended", present, before, grid);
    }
    var drawn = new Boundary(Ids.next(), gridId, it, authors.current());
    boundaries.persist(drawn);
    tell("drawn", drawn, null, grid);
    return drawn.id;
  }

  /** In an open transaction its grid was loaded in. */
  BoundaryView view(UUID gridId, UUID id) {
    var it = boundaries.findByIdOptional(id).orElseThrow(Problem::notFound);
    return view(it, grids.load(gridId, null));
  }

  BoundaryView on(UUID gridId, @Nullable LocalDate day) {
    var grid = grids.load(gridId, null);
    var it = boundaries.on(gridId, day == null ? LocalDate.now(clock) : day);
    return view(it.orElseThrow(Problem::notFound), grid);
  }

  List<BoundaryView> all(UUID gridId) {
    return boundaries.of(grids.load(gridId, null).id()).stream()
        .map(it -> BoundaryView.of(it, List.of()))
        .toList();
  }

  private BoundaryView view(Boundary it, GridFacts grid) {
    var parent = grid.parentId();
    var above =
        parent == null
            ? null
            : boundaries.on(parent, it.begins).map(found -> found.polygon).orElse(null);
    return BoundaryView.of(it, Warning.of(BoundaryRules.inside(it.polygon, above)));
  }

  private void tell(String action, Boundary it, @Nullable BoundaryView was, GridFacts grid) {
    boundaries.flush();
    var lead = grid.organizationId();
    outbox.add(
        new Change(
            Topics.changes("org"),
            it.id.toString(),
            CHANGED,
            it.version,
            BoundaryChanged.of(it, lead),
            lead));
    audit.record(
        AuditEntry.of(action, "grid-boundary", it.id, lead, was, BoundaryView.of(it, List.of())));
  }
}
