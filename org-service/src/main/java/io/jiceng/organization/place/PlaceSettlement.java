package io.jiceng.organization.place;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets the organisation each place counts under follow an act, in its transaction. */
@ApplicationScoped
class PlaceSettlement {
  static final String CHANGED = "io.jiceng.place.changed.v1";

  private final Places places;
  private final TreeNodes nodes;
  private final ChangeOutbox outbox;
  private final Audit audit;

  PlaceSettlement(Places places, TreeNodes nodes, ChangeOutbox outbox, Audit audit) {
    this.places = places;
    this.nodes = nodes;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Counts again below what changed, then tells of everything that is different now. */
  void settle(List<Place> changed, Map<UUID, PlaceView> before) {
    if (changed.isEmpty()) {
      return;
    }
    var moved = places.countAgain(changed.stream().map(it -> it.code).toList());
    var ids = new HashSet<>(moved);
    changed.forEach(it -> ids.add(it.id));
    places.getEntityManager().clear();
    var now = places.list("id in ?1", ids);
    refuseOutOfScope(now);
    outbox.add(now.stream().map(PlaceSettlement::change).toList());
    var direct = changed.stream().map(it -> it.id).collect(Collectors.toSet());
    audit.record(
        now.stream().filter(it -> direct.contains(it.id)).map(it -> entry(it, before)).toList());
  }

  /** What gives up its lead must not slip out of the caller's hands. */
  private void refuseOutOfScope(List<Place> changed) {
    var found =
        nodes.of(
            changed.stream().map(it -> it.organizationId.toString()).collect(Collectors.toSet()));
    if (!found.values().stream().allMatch(TreeNodes.TreeNode::inScope)) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
  }

  private static Change change(Place it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        PlaceView.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(Place it, Map<UUID, PlaceView> before) {
    var was = before.get(it.id);
    var action = was == null ? "created" : "changed";
    return new AuditEntry(
        action, "place", it.id, it.organizationId, null, null, was, PlaceView.of(it));
  }

  /** To be asked before an act. */
  static Map<UUID, PlaceView> views(Collection<Place> places) {
    var views = new HashMap<UUID, PlaceView>();
    places.forEach(it -> views.put(it.id, PlaceView.of(it)));
    return views;
  }
}
