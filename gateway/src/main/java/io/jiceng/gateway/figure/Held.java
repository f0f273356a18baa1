package io.jiceng.gateway.figure;

import java.util.List;

/**
 * The months of a period in which an organisation counts for the one asked about.
 *
 * @param runs months, both ends included, apart from each other
 * @param end the period's last month
 */
record Held(List<Run> runs, int end) {

  record Run(int from, int to) {}

  static Held throughout(Period period) {
    return new Held(List.of(new Run(period.from(), period.to())), period.to());
  }

  boolean atEnd() {
    return runs.stream().anyMatch(run -> run.to() == end);
  }
}
