package io.jiceng.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sharing out a total exactly, unevenly and always in the same way. */
final class Spread {
  private static final int ROUNDS = 4;

  private Spread() {}

  /** That many numbers between least and most with exactly this sum. */
  static int[] exactly(Dice dice, int total, int parts, int least, int most) {
    int[] shares = new int[parts];
    for (int i = 0; i < parts; i++) {
      shares[i] = total / parts + (i < total % parts ? 1 : 0);
    }
    for (int i = 0; i < parts * ROUNDS; i++) {
      int from = dice.below(parts);
      int to = dice.below(parts);
      int amount = Math.min(shares[from] - least, most - shares[to]);
      if (from != to && amount > 0) {
        int moved = dice.between(0, amount);
        shares[from] -= moved;
        shares[to] += moved;
      }
    }
    return shares;
  }

  /** Shifts drawn sizes by ones, in turn, until they add up; none leaves its bounds. */
  static int[] toTotal(int total, int[] sizes, int[] least, int[] most) {
    int[] fitted = sizes.clone();
    int missing = total - Arrays.stream(sizes).sum();
    int step = Integer.signum(missing);
    boolean moved = true;
    while (missing != 0 && moved) {
      moved = false;
      for (int i = 0; i < fitted.length && missing != 0; i++) {
        int next = fitted[i] + step;
        if (next >= least[i] && next <= most[i]) {
          fitted[i] = next;
          missing -= step;
          moved = true;
        }
      }
    }
    if (missing != 0) {
      throw new IllegalStateException("cannot reach " + total + ", missing " + missing);
    }
    return fitted;
  }

  /** Uneven yearly incomes in whole yuan, none below the floor, with exactly this sum. */
  static List<BigDecimal> incomes(Dice dice, BigDecimal total, int parts, long floorYuan) {
    long[] weights =
        IntStream.range(0, parts)
            .mapToLong(
                i -> (long) dice.between(20, 110) * dice.between(20, 110) * dice.between(20, 130))
            .toArray();
    long sum = Arrays.stream(weights).sum();
    long shared = total.longValueExact() - floorYuan * parts;
    long[] yuan = new long[parts];
    long left = shared;
    int largest = 0;
    for (int i = 0; i < parts; i++) {
      yuan[i] = Math.multiplyExact(shared, weights[i]) / sum;
      left -= yuan[i];
      largest = weights[i] > weights[largest] ? i : largest;
    }
    yuan[largest] += left;
    return Arrays.stream(yuan).mapToObj(y -> BigDecimal.valueOf((y + floorYuan) * 100, 2)).toList();
  }
}
