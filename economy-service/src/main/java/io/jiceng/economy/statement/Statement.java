package io.jiceng.economy.statement;

import io.jiceng.economy.record.Author;
import io.jiceng.economy.record.Trail;
import io.jiceng.kit.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a collective earned and spent in a period (收支报表). */
@Entity
class Statement {
  @Id UUID id;
  UUID collectiveId;
  String period;

  @Column(insertable = false, updatable = false)
  int year;

  @Enumerated(EnumType.STRING)
  StatementState state = StatementState.OPEN;

  @Nullable String note;
  @Nullable String returnReason;

  @ElementCollection
  @CollectionTable(name = "statement_line", joinColumns = @JoinColumn(name = "statement_id"))
  @BatchSize(size = 500)
  Set<Line> lines = new HashSet<>();

  @Embedded Trail trail;
  @Version long version;

  protected Statement() {}

  Statement(
      UUID id,
      UUID collectiveId,
      String period,
      List<Line> lines,
      @Nullable String note,
      Author author) {
    this.id = id;
    this.collectiveId = collectiveId;
    this.period = period;
    this.note = note;
    this.trail = Trail.begin(author);
    put(lines);
  }

  Period span() {
    return Period.of(period);
  }

  /** The lines in the order of their accounts. */
  List<Line> sortedLines() {
    return lines.stream().sorted(Comparator.comparing(Line::account)).toList();
  }

  void fillIn(StatementChange to, Author author) {
    if (state == StatementState.LOCKED) {
      throw new Problem(StatementIssue.LOCKED);
    }
    if (!state.isOpenToChange()) {
      throw new Problem(StatementIssue.NOT_OPEN);
    }
    note = to.note();
    put(to.lines());
    trail = trail.continuedBy(author);
  }

  void take(Step step, @Nullable String reason, Author author) {
    state = step.from(state).orElseThrow(() -> refusal(step));
    returnReason = step == Step.RETURN ? reason : null;
    trail = trail.continuedBy(author);
  }

  private Problem refusal(Step step) {
    boolean locked = state == StatementState.LOCKED && step == Step.RETURN;
    return new Problem(locked ? StatementIssue.LOCKED : StatementIssue.WRONG_STATE);
  }

  /** Replaces the lines of a locked statement by those of an approved correction. */
  void correct(List<Line> to, Author author) {
    if (state != StatementState.LOCKED) {
      throw new Problem(StatementIssue.NOT_LOCKED);
    }
    put(to);
    trail = trail.continuedBy(author);
  }

  private void put(List<Line> to) {
    var wanted = new HashSet<>(scaled(to));
    lines.retainAll(wanted);
    lines.addAll(wanted);
  }

  /** Lines as the database returns them: two decimals. */
  static List<Line> scaled(List<Line> lines) {
    return lines.stream()
        .map(line -> new Line(line.account(), line.amount().setScale(2, RoundingMode.UNNECESSARY)))
        .sorted(Comparator.comparing(Line::account))
        .toList();
  }
}
