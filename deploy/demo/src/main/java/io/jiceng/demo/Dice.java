package io.jiceng.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/**
 * Deterministic chance: a named stream of {@link Random}, whose algorithm Java specifies exactly.
 */
final class Dice {
  private static final long SEED = 20260701;

  private final Random random;

  private Dice(long seed) {
    this.random = new Random(seed);
  }

  static Dice of(String stream) {
    return new Dice(SEED * 31 + stream.hashCode());
  }

  /** 0 (inclusive) to the bound (exclusive). */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends inclusive. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /** The index of a weight, as often as its share of the sum. */
  int weighted(List<Integer> weights) {
    int left = below(weights.stream().mapToInt(Integer::intValue).sum());
    int index = 0;
    while (left >= weights.get(index)) {
      left -= weights.get(index++);
    }
    return index;
  }

  /** A day between two days, both inclusive; the first if they are in the wrong order. */
  LocalDate day(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    return days <= 0 ? first : first.plusDays(below((int) days + 1));
  }

  LocalDate day(String first, String last) {
    return day(LocalDate.parse(first), LocalDate.parse(last));
  }
}
