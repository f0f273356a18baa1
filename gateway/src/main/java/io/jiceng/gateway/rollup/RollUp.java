package io.jiceng.gateway.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Differences of totals, folded in memory: the one place that says what a cell means to an
 * ancestor. Ingest, moves and changed kinds all come here, so that a total is the same whatever the
 * history.
 */
final class RollUp {

  record Key(UUID organizationId, String figure, int year) implements Comparable<Key> {

    private static final Comparator<Key> LOCK_ORDER =
        Comparator.comparing(Key::organizationId)
            .thenComparing(Key::figure)
            .thenComparingInt(Key::year);

    @Override
    public int compareTo(Key other) {
      return LOCK_ORDER.compare(this, other);
    }
  }

  record Row(Key key, List<BigDecimal> months) {}

  private final Map<Key, BigDecimal[]> sums = new HashMap<>();

  /** Adds a cell to one ancestor for the months in which that held the organisation. */
  void add(Span under, Kind kind, String figure, int month, BigDecimal value) {
    switch (kind) {
      case FLOW -> {
        if (under.holds(month)) {
          put(under.ancestorId(), figure, month, value);
        }
      }
      case STOCK -> {
        if (under.to() > month) {
          put(under.ancestorId(), figure, Math.max(month, under.from()), value);
          if (under.to() != MonthIndex.END) {
            put(under.ancestorId(), figure, under.to(), value.negate());
          }
        }
      }
    }
  }

  /** The rows that change, in the order in which every transaction locks them. */
  List<Row> rows() {
    return sums.entrySet().stream()
        .filter(sum -> Arrays.stream(sum.getValue()).anyMatch(value -> value.signum() != 0))
        .map(sum -> new Row(sum.getKey(), List.of(sum.getValue())))
        .sorted(Comparator.comparing(Row::key))
        .toList();
  }

  private void put(UUID ancestorId, String figure, int month, BigDecimal value) {
    BigDecimal[] months =
        sums.computeIfAbsent(new Key(ancestorId, figure, MonthIndex.year(month)), key -> zeros());
    int slot = MonthIndex.slot(month);
    months[slot] = months[slot].add(value);
  }

  private static BigDecimal[] zeros() {
    var months = new BigDecimal[12];
    Arrays.fill(months, BigDecimal.ZERO);
    return months;
  }
}
