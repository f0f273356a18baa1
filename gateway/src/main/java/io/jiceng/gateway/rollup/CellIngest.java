package io.jiceng.gateway.rollup;

import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.rollup.Cells.Cell;
import io.jiceng.gateway.rollup.FigureMessage.CellSet;
import io.jiceng.gateway.rollup.FigureMessage.Restatement;
import io.jiceng.gateway.rollup.FigureMessage.Unknown;
import io.jiceng.gateway.rollup.FigureMessage.Watermark;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Adds one batch of one partition to the totals, in the caller's transaction and together with the
 * caller's position. Messages state sets absolutely, so one that comes twice, late or again after a
 * restore changes nothing or exactly what is wrong.
 */
final class CellIngest {

  private static final String KINDS =
      """
      select figure, kind from definition where figure = any(?) and kind in ('FLOW', 'STOCK')
      """;

  private static final String EPOCHS =
      """
      select service, epoch from service_epoch where topic = ? and partition = ?
      """;

  private static final String RAISE_EPOCH =
      """
      insert into service_epoch as e (topic, service, partition, epoch) values (?, ?, ?, ?)
      on conflict (topic, service, partition) do update set epoch = greatest(e.epoch, excluded.epoch)
      """;

  private static final String RAISE_WATERMARK =
      """
      insert into watermark as w (service, partition, at) values (?, ?, ?::timestamptz)
      on conflict (service, partition) do update set at = greatest(w.at, excluded.at)
      """;

  private final Connection connection;
  private final String topic;
  private final int partition;
  private final Map<String, Long> epochs = new HashMap<>();

  /** One for the whole transaction: adding twice would lock rows out of order. */
  private final RollUp rollUp = new RollUp();

  private CellIngest(Connection connection, String topic, int partition) {
    this.connection = connection;
    this.topic = topic;
    this.partition = partition;
  }

  static void apply(
      Connection connection, String topic, int partition, List<FigureMessage> messages)
      throws SQLException {
    RollUpLock.shared(connection);
    new CellIngest(connection, topic, partition).apply(messages);
  }

  private void apply(List<FigureMessage> messages) throws SQLException {
    Sql.query(
        connection, EPOCHS, row -> epochs.put(row.getString(1), row.getLong(2)), topic, partition);
    var pending = new LinkedHashMap<SetKey, CellSet>();
    var watermarks = new HashMap<String, Watermark>();
    for (FigureMessage message : messages) {
      switch (message) {
        case CellSet set -> {
          if (set.version().epoch() >= epochs.getOrDefault(set.service(), 0L)) {
            pending.merge(set.key(), set, CellIngest::later);
          }
        }
        case Restatement restatement -> {
          state(pending.values());
          pending.clear();
          restate(restatement);
        }
        case Watermark watermark ->
            watermarks.merge(watermark.service(), watermark, CellIngest::later);
        case Unknown() -> {}
      }
    }
    state(pending.values());
    Totals.add(connection, rollUp);
    for (Watermark watermark : watermarks.values()) {
      Sql.update(
          connection, RAISE_WATERMARK, watermark.service(), partition, watermark.at().toString());
    }
  }

  private void state(Collection<CellSet> sets) throws SQLException {
    if (sets.isEmpty()) {
      return;
    }
    Map<SetKey, CellSets.Stored> stored =
        CellSets.stored(connection, sets.stream().map(CellSet::key).toList());
    var newer = new ArrayList<CellSet>();
    var changes = new HashMap<SetKey, Map<Cell, BigDecimal>>();
    for (CellSet set : sets) {
      var before = stored.getOrDefault(set.key(), CellSets.Stored.NONE);
      if (set.version().isAfter(before.version())) {
        newer.add(set);
        changes.put(set.key(), set.cells().minus(before.cells()));
      }
    }
    if (!newer.isEmpty()) {
      CellSets.store(connection, partition, newer);
      fold(changes);
    }
  }

  private void restate(Restatement restatement) throws SQLException {
    String service = restatement.service();
    long epoch = restatement.epoch();
    if (epoch < epochs.getOrDefault(service, 0L)) {
      return;
    }
    epochs.put(service, epoch);
    Sql.update(connection, RAISE_EPOCH, topic, service, partition, epoch);
    if (restatement.ended()) {
      var changes = new HashMap<SetKey, Map<Cell, BigDecimal>>();
      CellSets.removeBefore(connection, service, partition, epoch)
          .forEach((key, set) -> changes.put(key, Cells.NONE.minus(set.cells())));
      fold(changes);
    }
  }

  private void fold(Map<SetKey, Map<Cell, BigDecimal>> changes) throws SQLException {
    var organizations = new HashSet<UUID>();
    var figures = new HashSet<String>();
    changes.forEach(
        (key, cells) -> {
          if (!cells.isEmpty()) {
            organizations.add(key.organizationId());
            cells.keySet().forEach(cell -> figures.add(cell.figure()));
          }
        });
    if (organizations.isEmpty()) {
      return;
    }
    Map<UUID, Set<Span>> ancestry = Ancestry.of(connection, organizations);
    Map<String, Kind> kinds = kinds(figures);
    changes.forEach(
        (key, cells) ->
            cells.forEach(
                (cell, value) -> {
                  Kind kind = kinds.get(cell.figure());
                  if (kind != null) {
                    int month = MonthIndex.of(key.year(), cell.month());
                    for (Span span : ancestry.getOrDefault(key.organizationId(), Set.of())) {
                      rollUp.add(span, kind, cell.figure(), month, value);
                    }
                  }
                }));
  }

  /**
   * Kinds of the declared figures; the cells of others wait in their sets for {@link KindChange}.
   */
  private Map<String, Kind> kinds(Set<String> figures) throws SQLException {
    var kinds = new HashMap<String, Kind>();
    Sql.query(
        connection,
        KINDS,
        row -> kinds.put(row.getString(1), Kind.valueOf(row.getString(2))),
        Sql.texts(connection, figures));
    return kinds;
  }

  private static CellSet later(CellSet one, CellSet other) {
    return other.version().isAfter(one.version()) ? other : one;
  }

  private static Watermark later(Watermark one, Watermark other) {
    return other.at().isAfter(one.at()) ? other : one;
  }
}
