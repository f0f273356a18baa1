package io.jiceng.gateway.rollup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The months of one figure at one organisation. */
public final class MonthlySums {

  public static final MonthlySums NONE = new MonthlySums();

  private final Map<Integer, BigDecimal[]> years = new HashMap<>();

  void add(int month, BigDecimal value) {
    BigDecimal[] months =
        years.computeIfAbsent(
            MonthIndex.year(month),
            year -> {
              var zeros = new BigDecimal[12];
              Arrays.fill(zeros, BigDecimal.ZERO);
              return zeros;
            });
    int slot = MonthIndex.slot(month);
    months[slot] = months[slot].add(value);
  }

  /** 流量: what happened in the months {@code [from, to]}. */
  public BigDecimal flow(int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int month = from; month <= to; month++) {
      BigDecimal[] months = years.get(MonthIndex.year(month));
      if (months == null) {
        month = MonthIndex.of(MonthIndex.year(month), 12);
      } else {
        sum = sum.add(months[MonthIndex.slot(month)]);
      }
    }
    return sum;
  }

  /** 存量: the level at the end of a month. */
  public BigDecimal level(int at) {
    BigDecimal level = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal[]> year : years.entrySet()) {
      int first = MonthIndex.of(year.getKey(), 1);
      for (int slot = 0; slot < 12 && first + slot <= at; slot++) {
        level = level.add(year.getValue()[slot]);
      }
    }
    return level;
  }
}
