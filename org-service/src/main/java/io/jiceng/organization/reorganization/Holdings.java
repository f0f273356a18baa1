package io.jiceng.organization.reorganization;

import io.jiceng.organization.record.Held;
import io.jiceng.organization.record.Holding;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What organisations hold in all features, and how it passes on. */
@ApplicationScoped
class Holdings {
  /** Records of one resource in one act. */
  static final int MOST = 2_000;

  private final List<Holding> holdings;

  Holdings(@All List<Holding> holdings) {
    this.holdings = holdings.stream().sorted(Comparator.comparing(Holding::resource)).toList();
  }

  /** At most one more of each resource than one act takes. */
  List<Held> of(UUID organization, LocalDate day) {
    return holdings.stream().flatMap(it -> it.of(organization, day, MOST + 1).stream()).toList();
  }

  static boolean tooMany(List<Held> held) {
    return held.stream().collect(Collectors.groupingBy(Held::resource)).values().stream()
        .anyMatch(it -> it.size() > MOST);
  }

  Set<String> resources() {
    return holdings.stream().map(Holding::resource).collect(Collectors.toUnmodifiableSet());
  }

  void handOver(Collection<Held> held, UUID from, UUID to, LocalDate day) {
    for (var holding : holdings) {
      var ids =
          held.stream()
              .filter(it -> it.resource().equals(holding.resource()))
              .map(Held::id)
              .toList();
      if (!ids.isEmpty()) {
        holding.handOver(ids, from, to, day);
      }
    }
  }
}
