package io.jiceng.organization.group;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who joins and leaves groups from a day on; the months before keep their members. */
@ApplicationScoped
class SeatService {
  private final OrganizationGroups groups;
  private final GroupMembers members;
  private final Candidates candidates;
  private final GroupBatches batches;
  private final GroupActs acts;
  private final GroupNews news;
  private final Authors authors;
  private final Clock clock;

  SeatService(
      OrganizationGroups groups,
      GroupMembers members,
      Candidates candidates,
      GroupBatches batches,
      GroupActs acts,
      GroupNews news,
      Authors authors,
      Clock clock) {
    this.groups = groups;
    this.members = members;
    this.candidates = candidates;
    this.batches = batches;
    this.acts = acts;
    this.news = news;
    this.authors = authors;
    this.clock = clock;
  }

  @Transactional
  UUID add(UUID id, AddMembers command, @Nullable String seen) {
    var group = acts.open(id, seen);
    Problem.refuseHard(GroupRules.typed(group.kind));
    Problem.refuseHard(GroupRules.reason(command.from(), command.reason(), LocalDate.now(clock)));
    var batch = batches.over(List.of(group), command.organizationIds(), Set.of());
    var more =
        command.organizationIds().stream()
            .map(it -> new NewMember(it, command.from(), null, command.documentNo()))
            .toList();
    Problem.refuseHard(batch.seat(group, more, "/organizationIds/%d"));
    acts.carryOut(
        group,
        command.reason(),
        () -> {
          members.persist(batch.added());
          group.seat(authors.current());
        });
    return id;
  }

  @Transactional
  UUID end(UUID id, EndMembers command, @Nullable String seen) {
    var group = acts.open(id, seen);
    Problem.refuseHard(GroupRules.typed(group.kind));
    Problem.refuseHard(GroupRules.reason(command.to(), command.reason(), LocalDate.now(clock)));
    var leaving = leaving(id, command);
    acts.carryOut(
        group,
        command.reason(),
        () -> {
          leaving.forEach(it -> members.end(it, command.to()));
          group.seat(authors.current());
        });
    return id;
  }

  @Transactional
  UUID lead(UUID id, ChangeLead command, @Nullable String seen) {
    var group = acts.open(id, seen);
    var today = LocalDate.now(clock);
    Problem.refuseHard(GroupRules.leadFrom(command.from(), group.openedOn, today));
    Problem.refuseHard(GroupRules.reason(command.from(), command.reason(), today));
    var named = command.leadOrganizationId();
    var lead = candidates.of(List.of(named)).get(named);
    Problem.refuseHard(GroupRules.lead(group.kind, lead));
    acts.carryOut(
        group,
        command.reason(),
        () -> {
          groups.rememberLead(List.of(id), group.organizationId, command.from());
          group.handOver(Objects.requireNonNull(lead).id(), authors.current());
        });
    return id;
  }

  private List<GroupMember> leaving(UUID group, EndMembers command) {
    var known = candidates.of(command.organizationIds());
    var held = members.of(List.of(group)).getOrDefault(group, List.of());
    var leaving = new ArrayList<GroupMember>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < command.organizationIds().size(); i++) {
      var seat =
          Optional.ofNullable(known.get(command.organizationIds().get(i)))
              .flatMap(it -> left(held, it.id(), command.to()).stream().findFirst())
              .filter(it -> !it.validFrom.isAfter(command.to()));
      findings.addAll(
          Finding.all(Finding.when(seat.isEmpty(), GroupIssue.NO_MEMBER, "/organizationIds/" + i)));
      seat.ifPresent(leaving::add);
    }
    Problem.refuseHard(findings);
    return leaving;
  }

  /**
   * A merged organisation leaves its groups on the day; the other one takes its seats, unless it
   * has one there, or its village has one in another joint village.
   */
  void handOver(List<OrganizationGroup> of, UUID from, UUID to, LocalDate day) {
    if (of.isEmpty()) {
      return;
    }
    var before = news.before(of);
    var author = authors.current();
    var batch = batches.over(of, List.of(from.toString(), to.toString()), Set.of());
    var led = of.stream().filter(it -> it.organizationId.equals(from)).toList();
    groups.rememberLead(led.stream().map(it -> it.id).toList(), from, day);
    led.forEach(it -> it.handOver(to, author));
    var held = members.of(of.stream().map(it -> it.id).toList());
    for (var group : of) {
      for (var seat : left(held.getOrDefault(group.id, List.of()), from, day)) {
        var until = seat.validTo;
        var start = seat.validFrom.isAfter(day) ? seat.validFrom : day;
        members.end(seat, start);
        batch.seat(group, List.of(new NewMember(to.toString(), start, until, null)), "/targetId");
      }
      group.seat(author);
    }
    groups.flush();
    members.persist(batch.added());
    members.flush();
    news.tell(of, before, null);
  }

  /** An organisation's memberships that go on after a day, or begin later. */
  private static List<GroupMember> left(List<GroupMember> held, UUID organization, LocalDate day) {
    return held.stream()
        .filter(it -> it.organizationId.equals(organization) && it.goesBeyond(day))
        .toList();
  }
}
