package io.jiceng.organization.reorganization;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.saga.HandoverOrder;
import io.jiceng.organization.neighbour.NeighbourFigures;
import io.jiceng.organization.neighbour.NeighbourFigures.Counts;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.party.FoundOrganization;
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

/**
 * Parts of an organisation become new ones (分设). Named grids, places, matters and tasks go over at
 * once, named members and collectives by order; the others stay, or go later by transfers.
 */
@ApplicationScoped
class Split {
  private final TreeActs acts;
  private final Holdings holdings;
  private final NeighbourFigures neighbours;
  private final RuleValues rules;
  private final Clock clock;

  Split(
      TreeActs acts,
      Holdings holdings,
      NeighbourFigures neighbours,
      RuleValues rules,
      Clock clock) {
    this.acts = acts;
    this.holdings = holdings;
    this.neighbours = neighbours;
    this.rules = rules;
    this.clock = clock;
  }

  /** Does it in the caller's transaction, unless something hard speaks against it. */
  Draft tryOut(UUID sourceId, SplitOrganization it) {
    var source = acts.bodies(List.of(sourceId.toString())).get(sourceId.toString());
    if (source == null) {
      throw Problem.notFound();
    }
    var counts = neighbours.of(List.of(sourceId)).getOrDefault(sourceId, Counts.NONE);
    var findings = new ArrayList<>(ReorganizationRules.split(source, it, LocalDate.now(clock)));
    findings.addAll(left(source, counts, it));
    var held = holdings.of(sourceId, it.effectiveOn());
    var tooMany =
        Holdings.tooMany(held) && it.parts().stream().anyMatch(part -> !part.handed().isEmpty());
    findings.addAll(Finding.all(when(tooMany, ReorganizationIssue.TOO_LARGE, "/parts")));
    findings.addAll(ReorganizationRules.handedOver(it.parts(), held));
    var involved = new HashSet<>(Set.of(sourceId));
    var orders = new ArrayList<HandoverOrder.Part>();
    if (findings.stream().noneMatch(Finding::isHard)) {
      findings.addAll(found(source, it, held, involved, orders));
    }
    return new Draft(
        sourceId,
        involved,
        it.effectiveOn(),
        it.reason(),
        it.documentNo(),
        orders,
        ReorganizationPreview.of(
            ReorganizationKind.SPLIT,
            it.effectiveOn(),
            organizations(source, counts, it),
            new ReorganizationPreview.Hands(named(it, held), List.of()),
            findings,
            it.asked()),
        findings);
  }

  private List<Finding> left(Body source, Counts counts, SplitOrganization it) {
    var gone = it.parts().stream().mapToInt(part -> part.members().size()).sum();
    if (gone == 0) {
      return List.of();
    }
    var full =
        it.parts().stream()
            .map(SplitOrganization.Part::organization)
            .map(FoundOrganization::fullMembers)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    var values = rules.of(List.of(source.id()), ReorganizationLimits.CODES, LocalDate.now(clock));
    var limits = ReorganizationLimits.of(Objects.requireNonNull(values.get(source.id())));
    return ReorganizationRules.left(counts, gone, full, limits);
  }

  private List<Finding> found(
      Body source,
      SplitOrganization it,
      List<Held> held,
      Set<UUID> involved,
      List<HandoverOrder.Part> orders) {
    var findings = new ArrayList<Finding>();
    var parent = source.parentId();
    for (var i = 0; i < it.parts().size(); i++) {
      var part = it.parts().get(i);
      var at = "/parts/" + i + "/organization";
      var founded =
          acts.found(
              part.organization()
                  .within(parent == null ? null : parent.toString(), source.placeCode()));
      founded.findings().stream()
          .map(found -> new Finding(found.code(), found.severity(), at + found.pointer()))
          .forEach(findings::add);
      var id = founded.id();
      if (id != null) {
        involved.add(id);
        holdings.handOver(named(part, held), source.id(), id, it.effectiveOn());
        if (!part.members().isEmpty() || !part.collectives().isEmpty()) {
          orders.add(new HandoverOrder.Part(source.id(), id, false, named(part)));
        }
      }
    }
    return findings;
  }

  private static List<Held> named(SplitOrganization it, List<Held> held) {
    return it.parts().stream().flatMap(part -> named(part, held).stream()).toList();
  }

  private static List<Held> named(SplitOrganization.Part part, List<Held> held) {
    return held.stream()
        .filter(one -> part.handed().getOrDefault(one.resource(), List.of()).contains(one.id()))
        .toList();
  }

  private static Map<String, List<UUID>> named(SplitOrganization.Part part) {
    return Map.of("members", part.members(), "collectives", part.collectives());
  }

  private static List<Affected> organizations(Body source, Counts counts, SplitOrganization it) {
    var affected = new ArrayList<Affected>();
    affected.add(Affected.of(source, AffectedRole.SPLIT, null, counts));
    for (var part : it.parts()) {
      var organization = part.organization();
      var full = organization.fullMembers();
      affected.add(
          new Affected(
              null,
              organization.code(),
              organization.name(),
              AffectedRole.FOUNDED,
              null,
              organization.parentId(),
              part.members().size(),
              full == null ? 0 : Math.min(full, part.members().size()),
              part.collectives().size(),
              0,
              null));
    }
    return affected;
  }
}
