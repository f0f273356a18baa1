package io.jiceng.organization.group;

import io.jiceng.kit.access.Scope;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what a batch of acts looks at, with the same few queries for one or thousands. */
@ApplicationScoped
class GroupBatches {
  private static final String MEMBERS_MAX = "groupMembersMax";

  private final GroupMembers members;
  private final PlaceMembers placeMembers;
  private final Candidates candidates;
  private final RuleValues rules;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  GroupBatches(
      GroupMembers members,
      PlaceMembers placeMembers,
      Candidates candidates,
      RuleValues rules,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.members = members;
    this.placeMembers = placeMembers;
    this.candidates = candidates;
    this.rules = rules;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  /**
   * A batch over these groups.
   *
   * @param named organisations that are named beside the groups' leads, by id or code
   * @param places that new groups are made of
   */
  GroupBatch over(
      Collection<OrganizationGroup> groups, Collection<String> named, Set<String> places) {
    var all = new HashSet<>(named);
    groups.forEach(it -> all.add(it.organizationId.toString()));
    var found = candidates.of(all);
    var villages =
        found.values().stream()
            .filter(Candidate::isOfVillage)
            .map(it -> String.valueOf(it.placeCode()))
            .collect(Collectors.toSet());
    var ids = found.values().stream().map(Candidate::id).collect(Collectors.toSet());
    var today = LocalDate.now(clock);
    var most = rules.of(ids, List.of(MEMBERS_MAX), today);
    return new GroupBatch(
        new GroupBatch.Known(
            new HashMap<>(
                groups.stream().collect(Collectors.toMap(it -> it.code, Function.identity()))),
            found,
            placeMembers.reach(places, today, scope.paths()),
            lead -> Objects.requireNonNull(most.get(lead)).integer(MEMBERS_MAX)),
        members.of(groups.stream().map(it -> it.id).toList()),
        members.ofVillages(villages),
        authors.current(),
        today);
  }
}
