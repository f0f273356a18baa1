package io.jiceng.organization.reorganization;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.organization.election.ElectedPosts;
import io.jiceng.organization.neighbour.NeighbourFigures;
import io.jiceng.organization.neighbour.NeighbourFigures.Counts;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.party.TreeActs;
import io.jiceng.organization.party.TreeActs.Body;
import io.jiceng.organization.record.Held;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One organisation becomes part of another (合并): the other takes over children, grids, places and
 * whatever else it answers for, and the first one closes. Members and collectives follow by order.
 */
@ApplicationScoped
class Merger {
  static final int CHILDREN_MAX = 500;

  private final TreeActs acts;
  private final Holdings holdings;
  private final ElectedPosts posts;
  private final NeighbourFigures neighbours;
  private final RuleValues rules;
  private final Scope scope;
  private final Clock clock;

  Merger(
      TreeActs acts,
      Holdings holdings,
      ElectedPosts posts,
      NeighbourFigures neighbours,
      RuleValues rules,
      Scope scope,
      Clock clock) {
    this.acts = acts;
    this.holdings = holdings;
    this.posts = posts;
    this.neighbours = neighbours;
    this.rules = rules;
    this.scope = scope;
    this.clock = clock;
  }

  /** Does it in the caller's transaction, unless something hard speaks against it. */
  Draft tryOut(UUID sourceId, MergeOrganization it) {
    scope.require(sourceId);
    var targetId = scope.resolve(it.targetId(), "/targetId").id();
    var bodies = acts.bodies(List.of(sourceId.toString(), targetId.toString()));
    var source = body(bodies, sourceId);
    var target = body(bodies, targetId);
    var children = acts.children(sourceId, it.effectiveOn(), CHILDREN_MAX + 1);
    var hands =
        new ReorganizationPreview.Hands(
            holdings.of(sourceId, it.effectiveOn()), posts.of(sourceId));
    var organizations = organizations(source, target, children);
    var findings = new ArrayList<>(judge(it, source, target, children, hands));
    if (findings.stream().noneMatch(Finding::isHard)) {
      findings.addAll(carryOut(it, source, target, children, hands.records()));
    }
    var involved = new HashSet<>(Set.of(sourceId, targetId));
    children.forEach(child -> involved.add(child.id()));
    return new Draft(
        sourceId,
        involved,
        it.effectiveOn(),
        it.reason(),
        it.documentNo(),
        List.of(new HandoverOrder.Part(sourceId, targetId, true, Map.of())),
        ReorganizationPreview.of(
            ReorganizationKind.MERGER,
            it.effectiveOn(),
            organizations,
            hands,
            findings,
            it.asked()),
        findings);
  }

  private List<Finding> judge(
      MergeOrganization it,
      Body source,
      Body target,
      List<Body> children,
      ReorganizationPreview.Hands hands) {
    var counts = neighbours.of(List.of(source.id(), target.id()));
    var findings =
        new ArrayList<>(
            ReorganizationRules.merger(source, target, it.effectiveOn(), LocalDate.now(clock)));
    findings.addAll(
        ReorganizationRules.merged(
            source, target, of(counts, source), of(counts, target), limits(target)));
    var tooLarge = children.size() > CHILDREN_MAX || Holdings.tooMany(hands.records());
    findings.addAll(Finding.all(when(tooLarge, ReorganizationIssue.TOO_LARGE, "")));
    return findings;
  }

  private List<Finding> carryOut(
      MergeOrganization it, Body source, Body target, List<Body> children, List<Held> held) {
    var findings = new ArrayList<Finding>();
    for (var child : children) {
      var on = child.foundedOn().isAfter(it.effectiveOn()) ? child.foundedOn() : it.effectiveOn();
      findings.addAll(acts.move(child.id(), target.id(), on, it.reason(), it.documentNo()));
    }
    if (findings.stream().anyMatch(Finding::isHard)) {
      return aimed(findings);
    }
    holdings.handOver(held, source.id(), target.id(), it.effectiveOn());
    findings.addAll(acts.close(source.id(), it.effectiveOn(), it.reason(), it.documentNo()));
    if (findings.stream().noneMatch(Finding::isHard)) {
      acts.tell(Stream.concat(children.stream().map(Body::id), Stream.of(source.id())).toList());
    }
    return aimed(findings);
  }

  /** A finding on a child is one on the target that was chosen. */
  private static List<Finding> aimed(List<Finding> findings) {
    return findings.stream()
        .map(
            it ->
                it.pointer().equals("/parentId")
                    ? new Finding(it.code(), it.severity(), "/targetId")
                    : it.pointer().equals("/closedOn")
                        ? new Finding(it.code(), it.severity(), "/effectiveOn")
                        : it)
        .distinct()
        .toList();
  }

  private List<Affected> organizations(Body source, Body target, List<Body> children) {
    var ids =
        Stream.concat(Stream.of(source.id(), target.id()), children.stream().map(Body::id))
            .toList();
    var counts = neighbours.of(ids);
    var affected = new ArrayList<Affected>();
    affected.add(Affected.of(source, AffectedRole.MERGED, null, of(counts, source)));
    affected.add(Affected.of(target, AffectedRole.RECEIVING, null, of(counts, target)));
    for (var child : children) {
      affected.add(Affected.of(child, AffectedRole.CHILD, target.code(), of(counts, child)));
    }
    return affected;
  }

  private ReorganizationLimits limits(Body it) {
    var values = rules.of(List.of(it.id()), ReorganizationLimits.CODES, LocalDate.now(clock));
    return ReorganizationLimits.of(Objects.requireNonNull(values.get(it.id())));
  }

  private static Counts of(Map<UUID, Counts> counts, Body it) {
    return counts.getOrDefault(it.id(), Counts.NONE);
  }

  private static Body body(Map<String, Body> bodies, UUID id) {
    var body = bodies.get(id.toString());
    if (body == null) {
      throw Problem.notFound();
    }
    return body;
  }
}
