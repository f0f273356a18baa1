package io.jiceng.organization.group;

import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
  private final OrganizationGroups groups;
  private final GroupMembers members;
  private final PlaceMembers placeMembers;
  private final GroupBatches batches;
  private final GroupActs acts;
  private final GroupNews news;
  private final Authors authors;
  private final Clock clock;

  GroupService(
      OrganizationGroups groups,
      GroupMembers members,
      PlaceMembers placeMembers,
      GroupBatches batches,
      GroupActs acts,
      GroupNews news,
      Authors authors,
      Clock clock) {
    this.groups = groups;
    this.members = members;
    this.placeMembers = placeMembers;
    this.batches = batches;
    this.acts = acts;
    this.news = news;
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
    var before = news.before(known);
    var batch = batches.over(known, names(commands), placeCodes(commands));
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
    var group = acts.load(id);
    IfMatch.same(seen, group.version);
    acts.carryOut(
        group, null, () -> group.amend(patch.apply(AmendGroup.of(group)), authors.current()));
  }

  @Transactional
  UUID close(UUID id, CloseGroup command, @Nullable String seen) {
    var group = acts.open(id, seen);
    var day = command.closedOn();
    var today = LocalDate.now(clock);
    Problem.refuseHard(GroupRules.days(group.openedOn, day, today));
    Problem.refuseHard(GroupRules.reason(day, command.reason(), today));
    acts.carryOut(
        group,
        command.reason(),
        () -> {
          group.close(day, authors.current());
          if (group.kind != GroupKind.PLACE) {
            members.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(it -> it.goesBeyond(day))
                .forEach(it -> members.end(it, day));
          }
        });
    return id;
  }

  /** In the transaction of the keeper: groups of places where organisations came or went. */
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

  /** Codes too: what an organisation is called by, no group may be. */
  private static Set<String> names(List<NewGroup> commands) {
    var named = new HashSet<String>();
    for (var command : commands) {
      named.add(command.code());
      named.add(command.leadOrganizationId());
      command.named().forEach(it -> named.add(it.organizationId()));
    }
    return named;
  }

  private static Set<String> placeCodes(List<NewGroup> commands) {
    return commands.stream()
        .map(NewGroup::placeCode)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
