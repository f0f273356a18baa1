package io.jiceng.economy.statement;

import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.Topics;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Event io.jiceng.statement.changed.v1: how a statement stands now (收支报表变更), without free text. */
record StatementNews(
    UUID id,
    UUID collectiveId,
    UUID organizationId,
    String period,
    Grain grain,
    StatementState state,
    List<Line> lines,
    BigDecimal totalIncome,
    BigDecimal totalExpense,
    long version) {
  static final String CHANGED = "io.jiceng.statement.changed.v1";

  static Change of(StatementView it, UUID organizationId) {
    var news =
        new StatementNews(
            it.id(),
            it.collectiveId(),
            organizationId,
            it.period(),
            it.grain(),
            it.state(),
            it.lines(),
            it.totalIncome(),
            it.totalExpense(),
            it.version());
    return new Change(
        Topics.changes("economy"), it.id().toString(), CHANGED, it.version(), news, organizationId);
  }
}
