package io.jiceng.economy.statement;

import io.jiceng.kit.http.Versioned;
import io.jiceng.kit.problem.Warning;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Statement", description = "收支报表: what a collective earned and spent in a period")
record StatementView(
    UUID id,
    UUID collectiveId,
    String period,
    Grain grain,
    StatementState state,
    List<Line> lines,
    @Schema(description = "501 to 504, yuan (总收入)") BigDecimal totalIncome,
    @Schema(description = "511 to 521, yuan (总支出)") BigDecimal totalExpense,
    @Nullable String note,
    @Nullable @Schema(description = "why it was returned last") String returnReason,
    @Schema(description = "what a submission is asked about; single reads only")
        List<Warning> warnings,
    long version)
    implements Versioned {

  static StatementView of(Statement it) {
    return of(
        it.id,
        it.collectiveId,
        it.period,
        it.state,
        it.sortedLines(),
        it.note,
        it.returnReason,
        it.version);
  }

  static StatementView of(UUID id, UUID collectiveId, StatementRow row, StatementState state) {
    return of(
        id, collectiveId, row.period(), state, Statement.scaled(row.lines()), row.note(), null, 0);
  }

  static StatementView of(
      UUID id,
      UUID collectiveId,
      String period,
      StatementState state,
      List<Line> lines,
      @Nullable String note,
      @Nullable String returnReason,
      long version) {
    return new StatementView(
        id,
        collectiveId,
        period,
        Period.of(period).grain(),
        state,
        lines,
        StatementRules.totalIncome(lines),
        StatementRules.totalExpense(lines),
        note,
        returnReason,
        List.of(),
        version);
  }

  StatementView warning(List<Warning> given) {
    return new StatementView(
        id,
        collectiveId,
        period,
        grain,
        state,
        lines,
        totalIncome,
        totalExpense,
        note,
        returnReason,
        given,
        version);
  }

  StatementView with(StatementState newState, List<Line> newLines, @Nullable String newNote) {
    return of(
        id,
        collectiveId,
        period,
        newState,
        Statement.scaled(newLines),
        newNote,
        newState == state ? returnReason : null,
        version);
  }

  StatementView next() {
    return of(id, collectiveId, period, state, lines, note, returnReason, version + 1);
  }
}
