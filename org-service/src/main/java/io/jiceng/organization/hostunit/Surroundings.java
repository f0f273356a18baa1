package io.jiceng.organization.hostunit;

import io.jiceng.organization.hostunit.HostedOrganizations.Hosted;
import io.jiceng.organization.place.PlaceFacts;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the units of a request.
 *
 * @param organizations those that are named, by id and code
 * @param hosted organisations of each unit, open or not
 * @param fullMembers counted or declared, of the organisations that are named
 * @param fullMembersMin what each of them needs as a branch (ORG-01)
 */
record Surroundings(
    Map<String, PlaceFacts> places,
    Map<String, TreeNode> organizations,
    Map<UUID, List<Hosted>> hosted,
    Map<UUID, Integer> fullMembers,
    Map<UUID, Integer> fullMembersMin) {

  boolean isOrganised(UUID unit, LocalDate day) {
    return hosted.getOrDefault(unit, List.of()).stream().anyMatch(it -> it.stoodOn(day));
  }

  @Nullable TreeNode organization(String idOrCode) {
    return organizations.get(idOrCode);
  }

  /** How a stage sees an organisation on a day. */
  HostUnitRules.Branch branch(TreeNode node, UUID unit, LocalDate day) {
    var isOfUnit =
        hosted.getOrDefault(unit, List.of()).stream()
            .anyMatch(it -> it.organizationId().equals(node.id()) && it.stoodOn(day));
    return new HostUnitRules.Branch(
        node.form() == null ? "" : node.form(),
        node.stoodOn(day),
        isOfUnit ? unit : null,
        fullMembers.get(node.id()));
  }
}
