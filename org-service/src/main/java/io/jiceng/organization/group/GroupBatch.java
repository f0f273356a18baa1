package io.jiceng.organization.group;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.group.GroupRules.Seat;
import io.jiceng.organization.record.Author;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records groups and memberships one after the other in memory; each sees those before it. */
final class GroupBatch {
  private final Known known;
  private final Map<UUID, List<GroupMember>> members = new HashMap<>();
  private final Map<String, List<GroupMember>> villages = new HashMap<>();
  private final List<GroupMember> added = new ArrayList<>();
  private final Author author;
  private final LocalDate today;

  /**
   * What the database knows of what the commands name.
   *
   * @param groups by code
   * @param candidates organisations by id and by code
   * @param places that groups may be made of: of the caller's scope, with all that stand there
   * @param membersMax of a group, by its lead
   */
  record Known(
      Map<String, OrganizationGroup> groups,
      Map<String, Candidate> candidates,
      Map<String, PlaceMembers.Reach> places,
      ToIntFunction<UUID> membersMax) {}

  GroupBatch(
      Known known,
      Map<UUID, List<GroupMember>> members,
      List<GroupMember> ofVillages,
      Author author,
      LocalDate today) {
    this.known = known;
    members.forEach((group, of) -> this.members.put(group, new ArrayList<>(of)));
    ofVillages.forEach(it -> village(String.valueOf(it.villageCode)).add(it));
    this.author = author;
    this.today = today;
  }

  /** Memberships that are new. */
  List<GroupMember> added() {
    return added;
  }

  /** A new group, or a new name and more members for the one that has this code. */
  Outcome<OrganizationGroup> put(NewGroup command) {
    var standing = known.groups().get(command.code());
    return standing == null ? create(command) : update(standing, command);
  }

  private Outcome<OrganizationGroup> create(NewGroup it) {
    var lead = known.candidates().get(it.leadOrganizationId());
    var openedOn = it.openedOn() == null ? today : it.openedOn();
    var findings =
        Stream.of(
                GroupRules.lead(it.kind(), lead),
                GroupRules.kind(it.kind(), it.placeCode(), !it.named().isEmpty()),
                GroupRules.days(openedOn, it.closedOn(), today),
                place(it.placeCode()),
                code(it.code()))
            .flatMap(List::stream)
            .toList();
    if (lead == null || !findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var group = new OrganizationGroup(Ids.next(), it, lead.id(), openedOn, author);
    var refused = seat(group, it.named(), "/members/%d/organizationId");
    if (!refused.isEmpty()) {
      return new Outcome.Refused<>(refused);
    }
    known.groups().put(group.code, group);
    return new Outcome.Created<>(group);
  }

  private Outcome<OrganizationGroup> update(OrganizationGroup standing, NewGroup it) {
    var lead = known.candidates().get(standing.organizationId.toString());
    if (lead == null || !lead.inScope()) {
      return refused(when(true, CommonProblem.NOT_FOUND, "/code"));
    }
    var fixed =
        standing.kind == it.kind()
            && lead.equals(known.candidates().get(it.leadOrganizationId()))
            && Objects.equals(standing.placeCode, it.placeCode());
    if (!fixed) {
      return refused(when(true, GroupIssue.KIND_FIXED, "/kind"));
    }
    var amended = AmendGroup.of(standing).with(it);
    var changes = !amended.equals(AmendGroup.of(standing));
    var more = it.named().stream().filter(member -> !stands(standing, member)).toList();
    if (standing.closedOn != null && (changes || !more.isEmpty())) {
      return refused(when(true, GroupIssue.CLOSED, "/code"));
    }
    var findings = seat(standing, more, "/members");
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    if (!changes && more.isEmpty()) {
      return new Outcome.Unchanged<>(standing);
    }
    if (changes) {
      standing.amend(amended, author);
    }
    standing.seat(author);
    return new Outcome.Updated<>(standing);
  }

  /**
   * Adds members, all of them or none.
   *
   * @param pointer of a member by its number
   */
  List<Finding> seat(OrganizationGroup group, List<NewMember> more, String pointer) {
    var fresh = new ArrayList<GroupMember>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < more.size(); i++) {
      findings.addAll(seat(group, more.get(i), pointer.formatted(i), fresh));
    }
    findings.addAll(size(group, fresh));
    if (findings.isEmpty()) {
      added.addAll(fresh);
    } else {
      fresh.forEach(this::forget);
    }
    return findings;
  }

  private List<Finding> seat(
      OrganizationGroup group, NewMember it, String pointer, List<GroupMember> fresh) {
    var organization = known.candidates().get(it.organizationId());
    if (organization == null) {
      return Finding.all(when(true, GroupIssue.ORGANIZATION_UNKNOWN, pointer));
    }
    var seat =
        new Seat(
            organization,
            it.from() == null ? group.openedOn : it.from(),
            it.to() == null ? group.closedOn : it.to(),
            pointer);
    var village =
        group.kind == GroupKind.JOINT_VILLAGE && organization.isOfVillage()
            ? organization.placeCode()
            : null;
    var findings =
        GroupRules.seat(
            group,
            seat,
            of(group).stream().filter(m -> m.organizationId.equals(organization.id())).toList(),
            village == null ? List.of() : village(village));
    if (findings.isEmpty()) {
      var member =
          new GroupMember(
              group.id,
              organization.id(),
              organization.node().code(),
              village,
              seat.from(),
              seat.to(),
              it.documentNo());
      fresh.add(member);
      of(group).add(member);
      if (village != null) {
        village(village).add(member);
      }
    }
    return findings;
  }

  private List<Finding> size(OrganizationGroup group, List<GroupMember> fresh) {
    long most =
        fresh.stream()
            .mapToLong(one -> of(group).stream().filter(it -> it.holds(one.validFrom)).count())
            .max()
            .orElse(0);
    return most == 0
        ? List.of()
        : GroupRules.size(most, known.membersMax().applyAsInt(group.organizationId), "/members");
  }

  private void forget(GroupMember member) {
    members.values().forEach(all -> all.remove(member));
    villages.values().forEach(all -> all.remove(member));
  }

  /** Whether the membership a row names is there already, as an import done twice finds it. */
  private boolean stands(OrganizationGroup group, NewMember it) {
    var organization = known.candidates().get(it.organizationId());
    var from = it.from() == null ? group.openedOn : it.from();
    return organization != null
        && of(group).stream()
            .anyMatch(
                m ->
                    m.organizationId.equals(organization.id())
                        && m.validFrom.equals(from)
                        && (it.to() == null || it.to().equals(m.validTo)));
  }

  /** An organisation's code would name two where figures take either. */
  private List<Finding> code(String code) {
    return Finding.all(when(known.candidates().containsKey(code), GroupIssue.CODE_TAKEN, "/code"));
  }

  private List<Finding> place(@Nullable String code) {
    if (code == null) {
      return List.of();
    }
    var reach = known.places().get(code);
    return Finding.all(
        when(reach == null, GroupIssue.PLACE_UNKNOWN, "/placeCode"),
        when(reach != null && !reach.inScope(), CommonProblem.NOT_FOUND, "/placeCode"));
  }

  private List<GroupMember> of(OrganizationGroup group) {
    return members.computeIfAbsent(group.id, _ -> new ArrayList<>());
  }

  private List<GroupMember> village(String code) {
    return villages.computeIfAbsent(code, _ -> new ArrayList<>());
  }

  private static Outcome<OrganizationGroup> refused(@Nullable Finding finding) {
    return new Outcome.Refused<>(Finding.all(finding));
  }
}
