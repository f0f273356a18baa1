package io.jiceng.gateway.rollup;

import java.util.UUID;

/** Months {@code [from, to)} in which an organisation lay under an ancestor (or is itself). */
record Span(UUID ancestorId, int from, int to) {

  boolean holds(int month) {
    return from <= month && month < to;
  }
}
