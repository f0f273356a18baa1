package io.jiceng.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.gateway.rollup.MonthlySums;
import io.jiceng.gateway.rollup.TotalsProof;
import io.jiceng.gateway.rollup.TotalsReader;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every total must read: each value carried upwards by hand, month by month. */
final class CountByHand {

  private record Line(UUID organization, String figure) {}

  private final ParentHistory parents;
  private final Map<String, String> kinds;
  private final int first;
  private final int last;
  private final Map<Line, NavigableMap<Integer, BigDecimal>> contributions = new HashMap<>();

  CountByHand(ParentHistory parents, Map<String, String> kinds, int first, int last) {
    this.parents = parents;
    this.kinds = kinds;
    this.first = first;
    this.last = last;
  }

  void add(UUID organization, String figure, int month, BigDecimal value) {
    contributions
        .computeIfAbsent(new Line(organization, figure), line -> new TreeMap<>())
        .merge(month, value, BigDecimal::add);
  }

  /** Compares every month of every organisation in the tree or with a value in it or below. */
  void requireTotals(Database database) {
    Map<Line, BigDecimal[]> expected = carriedUpwards();
    var ids = new HashSet<>(parents.organizations());
    expected.keySet().forEach(line -> ids.add(line.organization()));
    database.read(
        connection -> {
          var totals = TotalsReader.totals(connection, ids, kinds.keySet(), 9999);
          for (UUID id : ids) {
            for (String figure : kinds.keySet()) {
              assertThat(read(totals.getOrDefault(id, Map.of()).get(figure), figure))
                  .as("%s of %s (%s)", figure, id, kinds.get(figure))
                  .isEqualTo(byMonth(expected.getOrDefault(new Line(id, figure), zeros())));
            }
          }
          assertThat(TotalsProof.differences(connection, ids, 10)).isEmpty();
          return true;
        });
  }

  private Map<Line, BigDecimal[]> carriedUpwards() {
    var sums = new HashMap<Line, BigDecimal[]>();
    contributions.forEach(
        (line, values) -> {
          BigDecimal level = BigDecimal.ZERO;
          for (int month = first; month <= last; month++) {
            BigDecimal change = values.getOrDefault(month, BigDecimal.ZERO);
            level = isStock(line.figure()) ? level.add(change) : change;
            for (UUID above : parents.chain(line.organization(), month)) {
              BigDecimal[] months =
                  sums.computeIfAbsent(new Line(above, line.figure()), key -> zeros());
              months[month - first] = months[month - first].add(level);
            }
          }
        });
    return sums;
  }

  private Map<YearMonth, String> read(@Nullable MonthlySums sums, String figure) {
    BigDecimal[] months = zeros();
    for (int month = first; sums != null && month <= last; month++) {
      months[month - first] = isStock(figure) ? sums.level(month) : sums.flow(month, month);
    }
    return byMonth(months);
  }

  private boolean isStock(String figure) {
    return "STOCK".equals(kinds.get(figure));
  }

  private BigDecimal[] zeros() {
    var zeros = new BigDecimal[last - first + 1];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  /** The months that are not zero. */
  private Map<YearMonth, String> byMonth(BigDecimal[] values) {
    var months = new TreeMap<YearMonth, String>();
    for (int i = 0; i < values.length; i++) {
      if (values[i].signum() != 0) {
        months.put(
            MonthIndex.toYearMonth(first + i), values[i].stripTrailingZeros().toPlainString());
      }
    }
    return months;
  }
}
