package io.jiceng.economy.statement;

import io.jiceng.economy.record.Authors;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Corrections of locked statements: one asks, another approves, then the figures follow. */
@ApplicationScoped
@Transactional
class CorrectionService {
  private final Corrections corrections;
  private final StatementDesk desk;
  private final Snapshots snapshots;
  private final Authors authors;

  CorrectionService(
      Corrections corrections, StatementDesk desk, Snapshots snapshots, Authors authors) {
    this.corrections = corrections;
    this.desk = desk;
    this.snapshots = snapshots;
    this.authors = authors;
  }

  UUID request(UUID statementId, NewCorrection command) {
    var statement = desk.load(statementId);
    if (statement.state != StatementState.LOCKED) {
      throw new Problem(StatementIssue.NOT_LOCKED);
    }
    if (corrections.isAnyOpen(statementId)) {
      throw new Problem(StatementIssue.CORRECTION_OPEN);
    }
    Problem.refuseHard(StatementRules.checkLines(command.lines()));
    if (Statement.scaled(command.lines()).equals(statement.sortedLines())) {
      throw new Problem(StatementIssue.CORRECTION_SAME);
    }
    var correction = new Correction(Ids.next(), statementId, command, authors.current());
    corrections.persist(correction);
    desk.tell("correction-requested", statement, StatementView.of(statement), command.reason());
    return correction.id;
  }

  UUID approve(UUID statementId, UUID id) {
    var statement = desk.load(statementId);
    var correction = load(statementId, id);
    var before = StatementView.of(statement);
    var author = authors.current();
    correction.approve(author);
    statement.correct(correction.sortedLines(), author);
    desk.tell("corrected", statement, before, correction.reason);
    snapshots.take(statement, author);
    return id;
  }

  UUID refuse(UUID statementId, UUID id, RefuseCorrection command) {
    var statement = desk.load(statementId);
    load(statementId, id).refuse(command.reason(), authors.current());
    desk.tell("correction-refused", statement, StatementView.of(statement), command.reason());
    return id;
  }

  CorrectionView view(UUID statementId, UUID id) {
    desk.load(statementId);
    return CorrectionView.of(load(statementId, id));
  }

  private Correction load(UUID statementId, UUID id) {
    return corrections.of(statementId, id).orElseThrow(Problem::notFound);
  }
}
