package io.jiceng.gateway.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The months of a period in which an organisation counts for the one asked about.
 *
 * @param runs months, both ends included, apart from each other
 * @param end the period's last month
 */
record Held(List<Run> runs, int end) {

  record Run(int from, int to) {

    static final Run ALWAYS = new Run(0, Integer.MAX_VALUE - 1);

    boolean isEmpty() {
      return from > to;
    }

    Run during(Run other) {
      return new Run(Math.max(from, other.from), Math.min(to, other.to));
    }

    private Stream<Run> without(Run other) {
      return Stream.of(
              new Run(from, Math.min(to, other.from - 1)),
              new Run(Math.max(from, other.to + 1), to))
          .filter(rest -> !rest.isEmpty());
    }
  }

  static Held throughout(Period period) {
    return new Held(List.of(new Run(period.from(), period.to())), period.to());
  }

  Held without(List<Run> others) {
    List<Run> rest = runs;
    for (Run other : others) {
      rest = rest.stream().flatMap(run -> run.without(other)).toList();
    }
    return new Held(rest, end);
  }

  /** What these months have in common with others, which may overlap. */
  Held within(List<Run> others) {
    return without(without(others).runs);
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  boolean atEnd() {
    return runs.stream().anyMatch(run -> run.to() == end);
  }
}
