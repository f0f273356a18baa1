package io.jiceng.gateway.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Months of a period, compared with sets of months after seeded histories. */
class HeldTest {
  private static final int ROUNDS = 2_000;
  private static final int FROM = 2024 * 12;
  private static final int TO = FROM + 11;

  @Test
  void runsAreCutAsSetsOfMonthsAre() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var whole = Held.throughout(new Period("2024", FROM, TO));
    for (int round = 0; round < ROUNDS; round++) {
      var members = runs(random);
      var nested = runs(random);
      var expected = months(members);
      expected.retainAll(months(whole.runs()));
      assertThat(months(whole.within(members).runs())).as("seed %d", seed).isEqualTo(expected);
      expected.removeAll(months(nested));
      var held = whole.within(members).without(nested);
      assertThat(months(held.runs())).as("seed %d", seed).isEqualTo(expected);
      assertThat(held.runs().stream().mapToInt(run -> run.to() - run.from() + 1).sum())
          .as("no month twice, seed %d", seed)
          .isEqualTo(expected.size());
      assertThat(held.atEnd()).isEqualTo(expected.contains(TO));
    }
  }

  @Test
  void whatHoldsAlwaysHoldsThroughout() {
    var whole = Held.throughout(new Period("2024", FROM, TO));
    assertThat(whole.within(List.of(Held.Run.ALWAYS))).isEqualTo(whole);
    assertThat(whole.within(List.of()).isEmpty()).isTrue();
    assertThat(whole.without(List.of(Held.Run.ALWAYS)).isEmpty()).isTrue();
  }

  /** They may overlap, and reach beyond the period. */
  private static List<Held.Run> runs(Random random) {
    var runs = new ArrayList<Held.Run>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = FROM - 4 + random.nextInt(20);
      runs.add(new Held.Run(from, from + random.nextInt(8)));
    }
    return runs;
  }

  private static Set<Integer> months(List<Held.Run> runs) {
    var months = new HashSet<Integer>();
    for (Held.Run run : runs) {
      for (int month = run.from(); month <= run.to(); month++) {
        months.add(month);
      }
    }
    return months;
  }
}
