package io.jiceng.organization.round;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.kit.time.WorkingDays;
import io.jiceng.organization.grant.Grants;
import io.jiceng.organization.grant.NewGrant;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Steps of a round; each is one transaction with its audit entry and its event. */
@ApplicationScoped
@Transactional
class RoundService {
  private static final String CALENDAR = "workingCalendar";
  private static final String HEARING_DAYS = "supervisionHearingWorkingDays";
  private static final String GRANT_DAYS = "supervisionGrantDays";

  private final Rounds rounds;
  private final RoundNews news;
  private final Grants grants;
  private final RuleValues rules;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  RoundService(
      Rounds rounds,
      RoundNews news,
      Grants grants,
      RuleValues rules,
      TreeNodes nodes,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.rounds = rounds;
    this.news = news;
    this.grants = grants;
    this.rules = rules;
    this.nodes = nodes;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  /** Inspectors from other units may read from now on (SUP-04). */
  UUID start(UUID id, StartRound command, @Nullable String seen) {
    refuseAhead(command.startedOn(), "/startedOn");
    return act(
        id,
        seen,
        "started",
        it -> {
          it.start(command.startedOn(), authors.current());
          if (it.kind == RoundKind.CROSS) {
            grants.open(grantsOf(it));
          }
        });
  }

  UUID find(UUID id, RecordFindings command, @Nullable String seen) {
    refuseAhead(command.foundOn(), "/foundOn");
    var named = nodes.of(units(command));
    var scores =
        command.scores().stream()
            .map(it -> new Score(id(named, it.organizationId()), it.item(), it.score()))
            .toList();
    var faults =
        command.findings().stream()
            .map(
                it ->
                    new Fault(
                        Ids.next(),
                        id(named, it.organizationId()),
                        it.item(),
                        it.level(),
                        it.code(),
                        it.evidenceRef(),
                        command.foundOn(),
                        null,
                        null))
            .toList();
    return act(
        id, seen, "found", it -> it.find(scores, faults, command.foundOn(), authors.current()));
  }

  UUID hear(UUID id, HearUnits command, @Nullable String seen) {
    refuseAhead(command.heardFrom(), "/heardFrom");
    return act(
        id,
        seen,
        "heard",
        it ->
            it.hear(
                command.heardFrom(),
                heardUntil(it.organizationId, command.heardFrom()),
                authors.current()));
  }

  /** By the unit itself, whose caller does not lead the round. */
  UUID comment(UUID id, CommentRound command) {
    var unit = scope.resolve(command.organizationId()).id();
    var round = rounds.own(id, scope.paths()).orElseThrow(Problem::notFound);
    var before = RoundView.of(round);
    round.comment(unit, command.comment(), today(), authors.current());
    news.tell("commented", round, before);
    return id;
  }

  UUID publish(UUID id, IssueBulletin command, @Nullable String seen) {
    refuseAhead(command.bulletinOn(), "/bulletinOn");
    return act(id, seen, "published", it -> it.publish(command, authors.current()));
  }

  UUID followUp(UUID id, FollowUp command, @Nullable String seen) {
    refuseAhead(command.followUpOn(), "/followUpOn");
    return act(id, seen, "followed-up", it -> it.followUp(command.followUpOn(), authors.current()));
  }

  UUID measure(UUID id, TakeMeasure command, @Nullable String seen) {
    refuseAhead(command.takenOn(), "/takenOn");
    var named = command.organizationId();
    var unit = named == null ? null : scope.resolve(named).id();
    return act(
        id,
        seen,
        "measured",
        it -> {
          Problem.refuseHard(RoundRules.measure(command, it.unitIds(), unit));
          it.measure(
              new Measure(
                  Ids.next(),
                  command.kind(),
                  command.code(),
                  unit,
                  command.postingId(),
                  command.takenOn(),
                  command.documentNo(),
                  command.dueOn(),
                  null),
              authors.current());
        });
  }

  UUID closeFinding(UUID id, UUID finding, CloseRoundPart command, @Nullable String seen) {
    refuseAhead(command.closedOn(), "/closedOn");
    return act(
        id, seen, "finding-closed", it -> it.closeFault(finding, command, authors.current()));
  }

  UUID closeMeasure(UUID id, UUID measure, CloseRoundPart command, @Nullable String seen) {
    refuseAhead(command.closedOn(), "/closedOn");
    return act(
        id, seen, "measure-closed", it -> it.closeMeasure(measure, command, authors.current()));
  }

  UUID close(UUID id, CloseRoundPart command, @Nullable String seen) {
    refuseAhead(command.closedOn(), "/closedOn");
    return act(
        id,
        seen,
        "closed",
        it -> {
          it.close(command.closedOn(), authors.current());
          grants.endOf(it.id, today());
        });
  }

  UUID cancel(UUID id, @Nullable String seen) {
    return act(id, seen, "cancelled", it -> it.cancel(today(), authors.current()));
  }

  private UUID act(UUID id, @Nullable String seen, String action, Consumer<Round> step) {
    var round = rounds.led(id, scope.paths()).orElseThrow(Problem::notFound);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), round.version);
    }
    var before = RoundView.of(round);
    step.accept(round);
    news.tell(action, round, before);
    return id;
  }

  private List<NewGrant> grantsOf(Round it) {
    var days =
        Objects.requireNonNull(
                rules
                    .of(List.of(it.organizationId), List.of(GRANT_DAYS), today())
                    .get(it.organizationId))
            .integer(GRANT_DAYS);
    return it.foreign().stream()
        .map(
            inspector ->
                new NewGrant(
                    it.organizationId,
                    it.id,
                    inspector.subject(),
                    inspector.organizationId(),
                    "交叉检查 " + it.code,
                    today(),
                    today().plusDays(days)))
        .toList();
  }

  private LocalDate heardUntil(UUID lead, LocalDate from) {
    var values =
        Objects.requireNonNull(
            rules.of(List.of(lead), List.of(CALENDAR, HEARING_DAYS), from).get(lead));
    return WorkingDays.of(Objects.requireNonNull(values.texts().get(CALENDAR)))
        .last(from, values.integer(HEARING_DAYS));
  }

  private void refuseAhead(LocalDate day, String pointer) {
    Problem.refuseHard(
        Finding.all(Finding.when(day.isAfter(today()), RoundIssue.DATE_AHEAD, pointer)));
  }

  private static List<String> units(RecordFindings command) {
    var named = new HashSet<String>();
    command.scores().forEach(it -> named.add(it.organizationId()));
    command.findings().forEach(it -> named.add(it.organizationId()));
    return new ArrayList<>(named);
  }

  /** An unknown one is nowhere in the round, which is then refused with its pointer. */
  private static UUID id(Map<String, TreeNode> nodes, String named) {
    var node = nodes.get(named);
    return node == null ? new UUID(0, 0) : node.id();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
