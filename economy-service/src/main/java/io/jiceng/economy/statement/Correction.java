package io.jiceng.economy.statement;

import io.jiceng.economy.record.Author;
import io.jiceng.economy.record.Trail;
import io.jiceng.kit.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A wish to change a locked statement (更正申请); another person approves it. */
@Entity
@Table(name = "statement_correction")
class Correction {
  @Id UUID id;
  UUID statementId;

  @Enumerated(EnumType.STRING)
  CorrectionState state = CorrectionState.REQUESTED;

  String reason;
  @Nullable String answer;

  @ElementCollection
  @CollectionTable(
      name = "statement_correction_line",
      joinColumns = @JoinColumn(name = "correction_id"))
  @BatchSize(size = 500)
  Set<Line> lines = new HashSet<>();

  @Embedded Trail trail;
  @Version long version;

  protected Correction() {}

  Correction(UUID id, UUID statementId, NewCorrection it, Author author) {
    this.id = id;
    this.statementId = statementId;
    this.reason = it.reason();
    this.lines.addAll(Statement.scaled(it.lines()));
    this.trail = Trail.begin(author);
  }

  List<Line> sortedLines() {
    return lines.stream().sorted(Comparator.comparing(Line::account)).toList();
  }

  void approve(Author author) {
    if (trail.createdBy().equals(author.subject())) {
      throw new Problem(StatementIssue.CORRECTION_OWN);
    }
    decide(CorrectionState.APPROVED, author);
  }

  void refuse(String why, Author author) {
    decide(CorrectionState.REFUSED, author);
    answer = why;
  }

  private void decide(CorrectionState to, Author author) {
    if (state != CorrectionState.REQUESTED) {
      throw new Problem(StatementIssue.CORRECTION_DECIDED);
    }
    state = to;
    trail = trail.continuedBy(author);
  }
}
