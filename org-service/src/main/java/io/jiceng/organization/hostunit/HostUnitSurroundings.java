package io.jiceng.organization.hostunit;

import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.place.PlaceDirectory;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Looks up at once what the units of a request name. */
@ApplicationScoped
class HostUnitSurroundings {
  private static final String FULL_MEMBERS_MIN = "branchFullMembersMin";

  private final PlaceDirectory places;
  private final TreeNodes nodes;
  private final HostedOrganizations hosted;
  private final RuleValues rules;
  private final Clock clock;

  HostUnitSurroundings(
      PlaceDirectory places,
      TreeNodes nodes,
      HostedOrganizations hosted,
      RuleValues rules,
      Clock clock) {
    this.places = places;
    this.nodes = nodes;
    this.hosted = hosted;
    this.rules = rules;
    this.clock = clock;
  }

  Surroundings of(List<NewHostUnit> commands, Collection<HostUnit> standing) {
    var placeCodes = new HashSet<String>();
    var organizations = new HashSet<String>();
    var branches = new HashSet<String>();
    for (var command : commands) {
      placeCodes.add(command.placeCode());
      if (command.organizationId() != null) {
        organizations.add(command.organizationId());
      }
      branches.addAll(branches(command.steps()));
    }
    return of(placeCodes, organizations, branches, standing);
  }

  Surroundings of(HostUnit unit, String placeCode, List<Statement> statements) {
    return of(Set.of(placeCode), Set.of(), branches(statements), List.of(unit));
  }

  /** Whether an organisation no longer stands on a day. */
  boolean closed(UUID organization, LocalDate day) {
    var node = nodes.of(List.of(organization.toString())).get(organization.toString());
    return node == null || !node.stoodOn(day) || !node.active();
  }

  private Surroundings of(
      Set<String> placeCodes,
      Set<String> organizations,
      Set<String> branches,
      Collection<HostUnit> standing) {
    var found = places.of(placeCodes);
    var named = new HashSet<>(organizations);
    named.addAll(branches);
    found.values().forEach(it -> named.add(it.organizationId().toString()));
    standing.forEach(it -> named.add(it.organizationId.toString()));
    var known = nodes.of(named);
    var branchIds =
        branches.stream()
            .map(known::get)
            .filter(Objects::nonNull)
            .map(TreeNode::id)
            .distinct()
            .toList();
    return new Surroundings(
        found,
        known,
        hosted.of(standing.stream().map(it -> it.id).toList()),
        hosted.fullMembers(branchIds),
        fullMembersMin(branchIds));
  }

  private Map<UUID, Integer> fullMembersMin(List<UUID> branches) {
    var least = new HashMap<UUID, Integer>();
    if (!branches.isEmpty()) {
      rules
          .of(branches, List.of(FULL_MEMBERS_MIN), LocalDate.now(clock))
          .forEach((id, values) -> least.put(id, values.integer(FULL_MEMBERS_MIN)));
    }
    return least;
  }

  private static Set<String> branches(List<? extends Statement> statements) {
    var named = new HashSet<String>();
    for (var statement : statements) {
      if (statement instanceof TakeStep step && step.branchId() != null) {
        named.add(step.branchId());
      }
    }
    return named;
  }
}
