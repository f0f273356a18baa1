package io.jiceng.organization.election;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.party.Terms;
import io.jiceng.organization.party.Terms.Office;
import io.jiceng.organization.party.Terms.Running;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Elections: one or hundreds with the same few statements. */
@ApplicationScoped
class ElectionService {
  private static final String CHANGED = "io.jiceng.election.changed.v1";

  private final Elections elections;
  private final Committees committees;
  private final Terms terms;
  private final RuleValues rules;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  ElectionService(
      Elections elections,
      Committees committees,
      Terms terms,
      RuleValues rules,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.elections = elections;
    this.committees = committees;
    this.terms = terms;
    this.rules = rules;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** What an organisation is and which elections it had, for one act. */
  private record Standing(Office office, List<Election> elections, ElectionLimits limits) {
    @Nullable Election on(LocalDate day) {
      return elections.stream().filter(it -> it.heldOn.equals(day)).findFirst().orElse(null);
    }
  }

  @Transactional
  UUID hold(UUID organization, HoldElection command) {
    var row = ElectionRow.of(organization, command);
    var outcome = hold(List.of(row)).getFirst();
    if (outcome instanceof Outcome.Unchanged) {
      throw new Problem(ElectionIssue.ALREADY_KNOWN);
    }
    if (outcome instanceof Outcome.Refused<Election>(var findings)
        && findings.getFirst().code() == ElectionIssue.ORGANIZATION_UNKNOWN) {
      throw Problem.notFound();
    }
    return outcome.orRefuse().id;
  }

  /** Elections of different organisations, in the caller's transaction. */
  @Transactional
  List<Outcome<Election>> hold(List<ElectionRow> rows) {
    var standing = standing(rows);
    var author = authors.current();
    var seen = new HashSet<UUID>();
    var outcomes =
        rows.stream()
            .map(it -> decide(it.election(), standing.get(it.organizationId()), seen, author))
            .toList();
    var held = Outcome.created(outcomes);
    if (!held.isEmpty()) {
      held.forEach(elections::persist);
      committees.succeed(held);
      terms.set(held.stream().collect(Collectors.toMap(it -> it.organizationId, Election::term)));
      elections.flush();
      tell(held, Map.of());
    }
    return outcomes;
  }

  @Transactional
  UUID withdraw(UUID id, @Nullable String ifMatch, WithdrawElection command) {
    var election = elections.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    terms.lock(List.of(election.organizationId.toString()));
    if (ifMatch != null) {
      IfMatch.same(IfMatch.require(ifMatch), election.version);
    }
    var before = ElectionView.of(election, null);
    var latest = elections.standing(List.of(election.organizationId));
    election.withdraw(LocalDate.now(clock), command.reason(), authors.current());
    if (!latest.isEmpty() && !latest.getLast().id.equals(id)) {
      throw new Problem(ElectionIssue.NOT_LATEST);
    }
    committees.undo(election);
    terms.restore(election.organizationId, election.former());
    elections.flush();
    tell(List.of(election), Map.of(id, before));
    return id;
  }

  private Map<String, Standing> standing(List<ElectionRow> rows) {
    var offices = terms.lock(rows.stream().map(ElectionRow::organizationId).distinct().toList());
    var ids = offices.values().stream().map(Office::id).distinct().toList();
    var held =
        elections.standing(ids).stream().collect(Collectors.groupingBy(it -> it.organizationId));
    var values = rules.of(ids, ElectionLimits.CODES, LocalDate.now(clock));
    var standing = new HashMap<String, Standing>();
    offices.forEach(
        (name, office) ->
            standing.put(
                name,
                new Standing(
                    office,
                    held.getOrDefault(office.id(), List.of()),
                    ElectionLimits.of(Objects.requireNonNull(values.get(office.id()))))));
    return standing;
  }

  /**
   * @param seen organisations of rows before this one: under one name they never come together
   */
  private Outcome<Election> decide(
      HoldElection it, @Nullable Standing standing, Set<UUID> seen, Author author) {
    if (standing == null) {
      return refused(when(true, ElectionIssue.ORGANIZATION_UNKNOWN, "/organizationId"));
    }
    if (!seen.add(standing.office().id())) {
      return refused(when(true, ElectionIssue.NAMED_TWICE, "/organizationId"));
    }
    var office = standing.office();
    var known = standing.on(it.heldOn());
    if (known != null) {
      return known.reported().equals(it.settled())
          ? new Outcome.Unchanged<>(known)
          : refused(when(true, ElectionIssue.ALREADY_KNOWN, "/heldOn"));
    }
    var years = office.statutoryYears();
    if (years == null) {
      return refused(when(true, ElectionIssue.NOT_ELECTED, ""));
    }
    var term = office.term();
    var former = term == null || term.startedOn().equals(it.heldOn()) ? null : term;
    var findings = findings(it, standing, former);
    return findings.stream().anyMatch(Finding::isHard)
        ? new Outcome.Refused<>(findings.stream().filter(Finding::isHard).toList())
        : new Outcome.Created<>(
            new Election(office.id(), it, declaredYears(term, it, years), former, author));
  }

  private List<Finding> findings(HoldElection it, Standing standing, @Nullable Running former) {
    var office = standing.office();
    var findings =
        new ArrayList<>(
            Finding.all(
                when(office.closedOn() != null, ElectionIssue.CLOSED, ""),
                when(
                    former != null && !it.heldOn().isAfter(former.startedOn()),
                    ElectionIssue.NOT_AFTER_LATEST,
                    "/heldOn")));
    findings.addAll(ElectionRules.dates(it.heldOn(), office.foundedOn(), LocalDate.now(clock)));
    if (findings.isEmpty()) {
      findings.addAll(
          TermShiftRules.election(
              it.kindOrRegular(), it.heldOn(), it.approvalDocumentNo(), former, standing.limits()));
    }
    findings.addAll(ElectionRules.check(it, office.form(), standing.limits()));
    return findings;
  }

  /** A term declared with this very day keeps the years it was declared with. */
  private static int declaredYears(@Nullable Running term, HoldElection it, int statutory) {
    return term != null && term.startedOn().equals(it.heldOn()) ? term.years() : statutory;
  }

  private static Outcome<Election> refused(@Nullable Finding finding) {
    return new Outcome.Refused<>(Finding.all(finding));
  }

  private void tell(List<Election> changed, Map<UUID, ElectionView> before) {
    outbox.add(changed.stream().map(ElectionService::change).toList());
    audit.record(changed.stream().map(it -> entry(it, before.get(it.id))).toList());
  }

  private static Change change(Election it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        ElectionChanged.of(it),
        it.organizationId);
  }

  private static AuditEntry entry(Election it, @Nullable ElectionView was) {
    var entry =
        AuditEntry.of(
            was == null ? "created" : "withdrawn",
            "election",
            it.id,
            it.organizationId,
            was,
            ElectionView.of(it, null));
    return it.withdrawalReason == null ? entry : entry.because(it.withdrawalReason);
  }
}
