package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Acts on units: one or thousands with the same few statements. */
@ApplicationScoped
class HostUnitService {
  private final HostUnits units;
  private final Facts facts;
  private final HostUnitSurroundings surroundings;
  private final ServedCompounds compounds;
  private final HostUnitReads reads;
  private final HostUnitNews news;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;
  private final boolean testAreas;

  HostUnitService(
      HostUnits units,
      Facts facts,
      HostUnitSurroundings surroundings,
      ServedCompounds compounds,
      HostUnitReads reads,
      HostUnitNews news,
      Scope scope,
      Authors authors,
      Clock clock,
      @ConfigProperty(name = "jiceng.test-id-numbers", defaultValue = "false") boolean testAreas) {
    this.units = units;
    this.facts = facts;
    this.surroundings = surroundings;
    this.compounds = compounds;
    this.reads = reads;
    this.news = news;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
    this.testAreas = testAreas;
  }

  @Transactional
  UUID create(NewHostUnit command) {
    if (units.count("code", command.code()) > 0) {
      throw new Problem(HostUnitIssue.CODE_TAKEN);
    }
    return put(List.of(command)).getFirst().orRefuse().id;
  }

  /** New units, and news of those that exist, in the caller's transaction. */
  @Transactional
  List<Outcome<HostUnit>> put(List<NewHostUnit> commands) {
    var known = units.named(commands.stream().map(NewHostUnit::code).toList(), List.of());
    var standing = known.values().stream().distinct().toList();
    var before = reads.views(standing);
    var book = facts.book(standing.stream().map(it -> it.id).toList(), today());
    var codes = codes(commands.stream().map(NewHostUnit::creditCode));
    var batch = batch(known, codes, surroundings.of(commands, standing), book);
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(units::persist);
    var changed = Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList();
    facts.store(book);
    news.tell(changed, before);
    return outcomes;
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendHostUnit> patch) {
    var unit = reads.unit(id);
    IfMatch.same(seen, unit.version);
    unit.refuseWhenClosed();
    var before = reads.views(List.of(unit));
    var amended = patch.apply(AmendHostUnit.of(unit));
    var book = facts.book(List.of(id), today());
    var batch =
        batch(
            Map.of(),
            codes(Stream.of(amended).map(AmendHostUnit::creditCode)),
            surroundings.of(unit, amended.placeCode(), List.of()),
            book);
    batch.amend(unit, amended, List.of()).orRefuse();
    units.flush();
    news.tell(List.of(unit), before);
  }

  @Transactional
  UUID close(UUID id, @Nullable String ifMatch, CloseHostUnit command) {
    var unit = reads.unit(id, ifMatch);
    var day = command.closedOn();
    var before = reads.views(List.of(unit));
    Problem.refuseHard(
        Finding.all(
            when(day.isAfter(today()), HostUnitIssue.DATE_AHEAD, "/closedOn"),
            when(day.isBefore(unit.openedOn), HostUnitIssue.DATES_REVERSED, "/closedOn"),
            when(facts.anyAfter(id, day), HostUnitIssue.CLOSED_BEFORE_FACT, "/closedOn"),
            when(compounds.servesFrom(id, day), HostUnitIssue.STILL_SERVES, "")));
    unit.close(day, authors.current());
    units.flush();
    news.tell(List.of(unit), before);
    return id;
  }

  @Transactional
  UUID transfer(UUID id, @Nullable String ifMatch, TransferHostUnit command) {
    var unit = reads.unit(id, ifMatch);
    unit.refuseWhenClosed();
    var to = scope.resolve(command.organizationId()).id();
    var day = command.effectiveOn();
    Problem.refuseHard(
        Finding.all(
            when(
                to.equals(unit.organizationId), HostUnitIssue.SAME_ORGANIZATION, "/organizationId"),
            when(day.isAfter(today()), HostUnitIssue.DATE_AHEAD, "/effectiveOn"),
            when(day.isBefore(unit.openedOn), HostUnitIssue.BEFORE_OPENING, "/effectiveOn"),
            when(
                !day.isAfter(units.answersSince(id)),
                HostUnitIssue.TRANSFER_BEFORE_START,
                "/effectiveOn"),
            when(
                surroundings.closed(to, day),
                HostUnitIssue.ORGANIZATION_CLOSED,
                "/organizationId")));
    handOver(List.of(unit), to, day);
    return id;
  }

  /** In the caller's transaction; the months before the day stay with who answered then. */
  void handOver(List<HostUnit> answered, UUID to, LocalDate day) {
    if (answered.isEmpty()) {
      return;
    }
    var before = reads.views(answered);
    units.rememberAnswer(answered.stream().map(it -> it.id).toList(), day);
    answered.forEach(it -> it.answerTo(to, authors.current()));
    units.flush();
    news.tell(answered, before);
  }

  private HostUnitBatch batch(
      Map<String, HostUnit> known, List<String> codes, Surroundings around, FactBook book) {
    return new HostUnitBatch(
        known, units.holders(codes), around, book, testAreas, authors.current(), today());
  }

  private static List<String> codes(Stream<@Nullable String> codes) {
    return codes.filter(Objects::nonNull).distinct().collect(Collectors.toList());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
