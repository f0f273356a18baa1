package io.jiceng.organization.reorganization;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.neighbour.NeighbourFigures;
import io.jiceng.organization.neighbour.NeighbourFigures.Counts;
import io.jiceng.organization.party.TreeActs;
import io.jiceng.organization.party.TreeActs.Body;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Many organisations under new parents, all or none (批量调整隶属关系). */
@ApplicationScoped
class BulkMove {
  private final TreeActs acts;
  private final NeighbourFigures neighbours;

  BulkMove(TreeActs acts, NeighbourFigures neighbours) {
    this.acts = acts;
    this.neighbours = neighbours;
  }

  /** Does it in the caller's transaction as far as nothing hard speaks against it. */
  Draft tryOut(MoveOrganizations it) {
    var names = new HashSet<String>();
    it.moves().forEach(move -> names.addAll(List.of(move.organizationId(), move.parentId())));
    var bodies = acts.bodies(names);
    var findings = new ArrayList<>(named(it, bodies));
    var moved = new LinkedHashMap<UUID, Body>();
    for (var i = 0; i < it.moves().size() && findings.isEmpty(); i++) {
      var organization = bodies.get(it.moves().get(i).organizationId());
      if (organization != null && moved.put(organization.id(), organization) != null) {
        findings.addAll(
            Finding.all(when(true, ReorganizationIssue.NAMED_TWICE, at(i, "/organizationId"))));
      }
    }
    if (findings.isEmpty()) {
      findings.addAll(move(it, bodies));
    }
    if (findings.stream().noneMatch(Finding::isHard)) {
      acts.tell(moved.keySet());
    }
    var involved = new HashSet<>(moved.keySet());
    bodies.values().forEach(body -> involved.add(body.id()));
    var first = bodies.get(it.moves().getFirst().organizationId());
    if (first == null) {
      Problem.refuseHard(findings);
      throw Problem.notFound();
    }
    return new Draft(
        first.id(),
        involved,
        it.effectiveOn(),
        it.reason(),
        it.documentNo(),
        List.of(),
        ReorganizationPreview.of(
            ReorganizationKind.MOVES,
            it.effectiveOn(),
            organizations(it, bodies),
            ReorganizationPreview.Hands.NOTHING,
            findings,
            it.asked()),
        findings);
  }

  private static List<Finding> named(MoveOrganizations it, Map<String, Body> bodies) {
    var findings = new ArrayList<Finding>();
    for (var i = 0; i < it.moves().size(); i++) {
      var move = it.moves().get(i);
      findings.addAll(
          Finding.all(
              when(
                  !bodies.containsKey(move.organizationId()),
                  ReorganizationIssue.ORGANIZATION_UNKNOWN,
                  at(i, "/organizationId")),
              when(
                  !bodies.containsKey(move.parentId()),
                  ReorganizationIssue.ORGANIZATION_UNKNOWN,
                  at(i, "/parentId"))));
    }
    return findings;
  }

  private List<Finding> move(MoveOrganizations it, Map<String, Body> bodies) {
    var findings = new ArrayList<Finding>();
    for (var i = 0; i < it.moves().size(); i++) {
      var move = it.moves().get(i);
      var organization = bodies.get(move.organizationId());
      var parent = bodies.get(move.parentId());
      if (organization == null || parent == null) {
        continue;
      }
      var index = i;
      acts
          .move(organization.id(), parent.id(), it.effectiveOn(), it.reason(), it.documentNo())
          .stream()
          .map(found -> aimed(found, index))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Finding aimed(Finding it, int index) {
    var pointer = it.pointer().equals("/effectiveOn") ? it.pointer() : at(index, it.pointer());
    return new Finding(it.code(), it.severity(), pointer);
  }

  private static String at(int index, String pointer) {
    return "/moves/" + index + pointer;
  }

  private List<Affected> organizations(MoveOrganizations it, Map<String, Body> bodies) {
    var counts = neighbours.of(bodies.values().stream().map(Body::id).distinct().toList());
    var affected = new LinkedHashMap<String, Affected>();
    for (var move : it.moves()) {
      var organization = bodies.get(move.organizationId());
      var parent = bodies.get(move.parentId());
      if (organization != null && parent != null) {
        affected.put(
            organization.code(),
            Affected.of(organization, AffectedRole.MOVED, parent.code(), of(counts, organization)));
        affected.putIfAbsent(
            parent.code(), Affected.of(parent, AffectedRole.PARENT, null, of(counts, parent)));
      }
    }
    return List.copyOf(affected.values());
  }

  private static Counts of(Map<UUID, Counts> counts, Body it) {
    return counts.getOrDefault(it.id(), Counts.NONE);
  }
}
