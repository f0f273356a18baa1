package io.jiceng.kit.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parent by month, half-open: the parent at a month's end counts for the whole month. */
record MonthLink(@Nullable UUID parentId, int fromMonth, int toMonth) {
  static final int EVER = 0;
  static final int OPEN = Integer.MAX_VALUE;

  static int month(LocalDate date) {
    return date.getYear() * 12 + date.getMonthValue() - 1;
  }

  /** Intervals inside one month vanish; neighbours with the same parent become one. */
  static List<MonthLink> of(List<ParentLink> links) {
    var months = new ArrayList<MonthLink>();
    for (int i = 0; i < links.size(); i++) {
      ParentLink link = links.get(i);
      ParentLink next = i + 1 < links.size() ? links.get(i + 1) : null;
      if (next != null && !link.from().isBefore(next.from())) {
        throw new IllegalArgumentException("parent intervals are out of order");
      }
      int from = i == 0 ? EVER : month(link.from());
      int to = next == null ? OPEN : month(next.from());
      if (from < to) {
        append(months, new MonthLink(link.parentId(), from, to));
      }
    }
    return months;
  }

  private static void append(List<MonthLink> months, MonthLink link) {
    MonthLink last = months.isEmpty() ? null : months.getLast();
    if (last != null && Objects.equals(last.parentId, link.parentId)) {
      months.set(months.size() - 1, new MonthLink(link.parentId, last.fromMonth, link.toMonth));
    } else {
      months.add(link);
    }
  }
}
