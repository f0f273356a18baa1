package io.jiceng.organization.group;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on groups: one or thousands with the same few statements. */
@ApplicationScoped
class GroupService {
  private static final String MEMBERS_MAX = "groupMembersMax";

  private final OrganizationGroups groups;
  private final GroupMembers members;
  private final PlaceMembers placeMembers;
  private final Candidates candidates;
  private final RuleValues rules;
  private final GroupNews news;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  GroupService(
      OrganizationGroups groups,
      GroupMembers members,
      PlaceMembers placeMembers,
      Candidates candidates,
      RuleValues rules,
      GroupNews news,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.groups = groups;
    this.members = members;
    this.placeMembers = placeMembers;
    this.candidates = candidates;
    this.rules = rules;
    this.news = news;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  @Transactional
  UUID create(NewGroup command) {
    if (groups.count("code", command.code()) > 0) {
      throw new Problem(GroupIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New groups, and more members for those that exist, in the caller's transaction. */
  @Transactional
  List<Outcome<OrganizationGroup>> put(List<NewGroup> commands) {
    var known = groups.named(commands.stream().map(NewGroup::code).toList());
    var before = news.before(known.values());
    var batch = batch(known, names(commands, known.values()), placeCodes(commands));
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    groups.persist(created);
    groups.flush();
    members.persist(batch.added());
    members.flush();
    placeMembers.derive(
        created.stream().filter(it -> it.kind == GroupKind.PLACE).map(it -> it.id).toList());
    var changed = Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList();
    news.tell(changed, before, null);
    return outcomes;
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendGroup> patch) {
    var group = load(id);
    IfMatch.same(seen, group.version);
    act(group, null, () -> group.amend(patch.apply(AmendGroup.of(group)), authors.current()));
  }

  @Transactional
  UUID add(UUID id, AddMembers command, @Nullable String seen) {
    var group = loadFor(id, seen);
    Problem.refuseHard(GroupRules.typed(group.kind));
    Problem.refuseHard(GroupRules.reason(command.from(), command.reason(), today()));
    var named = new HashSet<>(command.organizationIds());
    named.add(group.organizationId.toString());
    var batch = batch(Map.of(group.code, group), named, Set.of());
    act(
        group,
        command.reason(),
        () -> {
          var more =
              command.organizationIds().stream()
                  .map(it -> new NewMember(it, command.from(), null, command.documentNo()))
                  .toList();
          Problem.refuseHard(batch.seat(group, more, "/organizationIds/%d"));
          members.persist(batch.added());
          group.seat(authors.current());
        });
    return id;
  }

  @Transactional
  UUID end(UUID id, EndMembers command, @Nullable String seen) {
    var group = loadFor(id, seen);
    Problem.refuseHard(GroupRules.typed(group.kind));
    Problem.refuseHard(GroupRules.reason(command.to(), command.reason(), today()));
    var known = candidates.of(command.organizationIds());
    var held = members.of(List.of(id)).getOrDefault(id, List.of());
    var leaving = new ArrayList<GroupMember>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < command.organizationIds().size(); i++) {
      var organization = known.get(command.organizationIds().get(i));
      var member = organization == null ? null : running(held, organization.id(), command.to());
      findings.addAll(
          Finding.all(Finding.when(member == null, GroupIssue.NO_MEMBER, "/organizationIds/" + i)));
      if (member != null) {
        leaving.add(member);
      }
    }
    Problem.refuseHard(findings);
    act(
        group,
        command.reason(),
        () -> {
          leaving.forEach(it -> end(it, command.to()));
          group.seat(authors.current());
        });
    return id;
  }

  @Transactional
  UUID close(UUID id, CloseGroup command, @Nullable String seen) {
    var group = loadFor(id, seen);
    var today = today();
    Problem.refuseHard(GroupRules.days(group.openedOn, command.closedOn(), today));
    Problem.refuseHard(GroupRules.reason(command.closedOn(), command.reason(), today));
    act(
        group,
        command.reason(),
        () -> {
          group.close(command.closedOn(), authors.current());
          endAll(group, command.closedOn());
        });
    return id;
  }

  /** In the transaction of the keeper. */
  void deriveAfter(List<Long> marks) {
    var affected = placeMembers.affected(marks);
    if (affected.isEmpty()) {
      return;
    }
    var standing = groups.list("id in ?1", affected);
    var before = news.before(standing);
    var changed = placeMembers.derive(affected);
    var told = standing.stream().filter(it -> changed.contains(it.id)).toList();
    told.forEach(it -> it.seat(authors.current()));
    groups.flush();
    news.tell(told, before, null);
  }

  /**
   * A merged organisation leaves its groups on the day; the other one takes its seat, unless it has
   * one there, or its village has one in another joint village.
   */
  void handOver(List<OrganizationGroup> of, UUID from, UUID to, LocalDate day) {
    if (of.isEmpty()) {
      return;
    }
    var before = news.before(of);
    var author = authors.current();
    var batch =
        batch(
            of.stream().collect(Collectors.toMap(it -> it.code, it -> it)),
            Set.of(from.toString(), to.toString()),
            Set.of());
    var led = of.stream().filter(it -> it.organizationId.equals(from)).toList();
    groups.rememberLead(led.stream().map(it -> it.id).toList(), from, day);
    led.forEach(it -> it.handOver(to, author));
    var held = members.of(of.stream().map(it -> it.id).toList());
    for (var group : of) {
      var seat = running(held.getOrDefault(group.id, List.of()), from, day);
      if (seat != null) {
        var until = seat.validTo;
        var start = seat.validFrom.isAfter(day) ? seat.validFrom : day;
        end(seat, start);
        batch.seat(group, List.of(new NewMember(to.toString(), start, until, null)), "/targetId");
        group.seat(author);
      }
    }
    groups.flush();
    members.persist(batch.added());
    members.flush();
    news.tell(of, before, null);
  }

  private void act(OrganizationGroup group, @Nullable String reason, Runnable step) {
    var before = news.before(List.of(group));
    step.run();
    groups.flush();
    if (group.kind == GroupKind.PLACE) {
      placeMembers.derive(List.of(group.id));
    }
    news.tell(List.of(group), before, reason);
  }

  private void endAll(OrganizationGroup group, LocalDate day) {
    if (group.kind != GroupKind.PLACE) {
      members.of(List.of(group.id)).getOrDefault(group.id, List.of()).stream()
          .filter(it -> it.validTo == null || it.validTo.isAfter(day))
          .forEach(it -> end(it, day));
    }
  }

  /** One that had not begun was never there. */
  private void end(GroupMember member, LocalDate day) {
    if (member.validFrom.isBefore(day)) {
      member.end(day);
    } else {
      members.delete(member);
    }
  }

  private static @Nullable GroupMember running(
      List<GroupMember> held, UUID organization, LocalDate to) {
    return held.stream()
        .filter(
            it ->
                it.organizationId.equals(organization)
                    && !it.validFrom.isAfter(to)
                    && (it.validTo == null || it.validTo.isAfter(to)))
        .findFirst()
        .orElse(null);
  }

  private GroupBatch batch(
      Map<String, OrganizationGroup> known, Set<String> named, Set<String> places) {
    var found = candidates.of(named);
    var villages =
        found.values().stream()
            .filter(Candidate::isOfVillage)
            .map(it -> String.valueOf(it.placeCode()))
            .collect(Collectors.toSet());
    var leads = new HashSet<UUID>();
    found.values().forEach(it -> leads.add(it.id()));
    var most = rules.of(leads, List.of(MEMBERS_MAX), today());
    return new GroupBatch(
        new GroupBatch.Known(
            new HashMap<>(known),
            found,
            placeMembers.reach(places, today(), scope.paths()),
            lead -> Objects.requireNonNull(most.get(lead)).integer(MEMBERS_MAX)),
        members.of(known.values().stream().map(it -> it.id).toList()),
        members.ofVillages(villages),
        authors.current(),
        today());
  }

  private static Set<String> names(
      List<NewGroup> commands, Collection<OrganizationGroup> standing) {
    var named = new HashSet<String>();
    for (var command : commands) {
      named.add(command.code());
      named.add(command.leadOrganizationId());
      command.named().forEach(it -> named.add(it.organizationId()));
    }
    standing.forEach(it -> named.add(it.organizationId.toString()));
    return named;
  }

  private static Set<String> placeCodes(List<NewGroup> commands) {
    return commands.stream()
        .map(NewGroup::placeCode)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private OrganizationGroup load(UUID id) {
    return groups.ledInScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  private OrganizationGroup loadFor(UUID id, @Nullable String seen) {
    var group = load(id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), group.version);
    }
    group.refuseWhenClosed();
    return group;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
