package io.jiceng.economy.statement;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.economy.collective.CollectiveDirectory;
import io.jiceng.economy.record.Authors;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Warning;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Acts on statements; each is one transaction with its audit entry and its event. */
@ApplicationScoped
@Transactional
class StatementService {
  private final Statements statements;
  private final StatementDesk desk;
  private final Snapshots snapshots;
  private final CollectiveDirectory collectives;
  private final Authors authors;
  private final Clock clock;

  StatementService(
      Statements statements,
      StatementDesk desk,
      Snapshots snapshots,
      CollectiveDirectory collectives,
      Authors authors,
      Clock clock) {
    this.statements = statements;
    this.desk = desk;
    this.snapshots = snapshots;
    this.collectives = collectives;
    this.authors = authors;
    this.clock = clock;
  }

  UUID create(NewStatement command) {
    var collective =
        collectives
            .find(command.collectiveId())
            .orElseThrow(() -> refusal(StatementIssue.COLLECTIVE_UNKNOWN, "/collectiveId"));
    var period = Period.of(command.period());
    var findings = new ArrayList<>(StatementRules.checkLines(command.lines()));
    findings.addAll(StatementRules.checkPeriod(period, LocalDate.now(clock)));
    findings.addAll(
        Finding.all(
            when(
                statements.of(collective.id(), command.period()).isPresent(),
                StatementIssue.PERIOD_TAKEN,
                "/period"),
            when(
                statements.hasOtherGrain(collective.id(), period),
                StatementIssue.OTHER_GRAIN,
                "/period")));
    Problem.refuseHard(findings);
    var statement =
        new Statement(
            Ids.next(),
            collective.id(),
            command.period(),
            command.lines(),
            command.note(),
            authors.current());
    statements.persist(statement);
    desk.tell("created", statement, null, null);
    return statement.id;
  }

  private static Problem refusal(StatementIssue issue, String pointer) {
    try {
      Problem.refuseHard(List.of(new Finding(issue, Finding.Severity.HARD, pointer)));
    } catch (Problem problem) {
      return problem;
    }
    throw new IllegalStateException("a hard finding refuses");
  }

  void change(UUID id, long seen, UnaryOperator<StatementChange> change) {
    var statement = desk.load(id);
    IfMatch.same(seen, statement.version);
    var before = StatementView.of(statement);
    var to = change.apply(StatementChange.of(statement));
    Problem.refuseHard(StatementRules.checkLines(to.lines()));
    statement.fillIn(to, authors.current());
    desk.tell("changed", statement, before, null);
  }

  /**
   * @param seen version the caller has seen, if it says so
   * @param reason why a statement is returned
   */
  UUID take(UUID id, Step step, @Nullable String seen, @Nullable String reason) {
    var statement = desk.load(id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), statement.version);
    }
    var before = StatementView.of(statement);
    statement.take(step, reason, authors.current());
    if (step == Step.SUBMIT) {
      Problem.refuseHard(findings(statement));
    }
    desk.tell(step.done(), statement, before, reason);
    if (step == Step.LOCK) {
      snapshots.take(statement, authors.current());
    }
    return id;
  }

  StatementView view(UUID id) {
    var statement = desk.load(id);
    return StatementView.of(statement).warning(Warning.of(findings(statement)));
  }

  List<Snapshot> snapshots(UUID id) {
    return snapshots.of(desk.load(id).id);
  }

  private List<Finding> findings(Statement statement) {
    return StatementRules.checkSubmission(
        statement.span(),
        StatementRules.totalIncome(statement.lines),
        incomeYearBefore(statement),
        statement.note,
        LocalDate.now(clock));
  }

  private @Nullable BigDecimal incomeYearBefore(Statement statement) {
    var period = statement.period;
    int year = statement.span().year() - 1;
    return statements
        .of(statement.collectiveId, year + period.substring(4))
        .map(earlier -> StatementRules.totalIncome(earlier.lines))
        .orElse(null);
  }
}
