package io.jiceng.gateway.stream;

import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.kit.tree.OrganizationState;
import io.jiceng.kit.tree.ParentLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was under whom from which month on, as plainly as it can be kept. */
final class ParentHistory {

  /** The month of the first parent: since ever. */
  static final int EVER = 0;

  private final Map<UUID, NavigableMap<Integer, Optional<UUID>>> parents = new HashMap<>();

  /** A parent of null is a root. */
  void put(UUID organization, int fromMonth, @Nullable UUID parent) {
    parents
        .computeIfAbsent(organization, id -> new TreeMap<>())
        .put(fromMonth, Optional.ofNullable(parent));
  }

  void remove(UUID organization) {
    parents.remove(organization);
  }

  boolean knows(UUID organization) {
    return parents.containsKey(organization);
  }

  Set<UUID> organizations() {
    return parents.keySet();
  }

  int lastMove(UUID organization) {
    return links(organization).lastKey();
  }

  @Nullable UUID parentIn(UUID organization, int month) {
    var links = parents.get(organization);
    return links == null ? null : links.floorEntry(month).getValue().orElse(null);
  }

  /** The organisation and all above it in a month. */
  List<UUID> chain(UUID organization, int month) {
    var chain = new ArrayList<UUID>();
    for (UUID id = organization; id != null; id = parentIn(id, month)) {
      chain.add(id);
    }
    return chain;
  }

  /** False, and nothing has changed, if a month until {@code last} would see a cycle. */
  boolean move(UUID organization, int fromMonth, @Nullable UUID parent, int last) {
    Optional<UUID> before = links(organization).get(fromMonth);
    put(organization, fromMonth, parent);
    for (int month = fromMonth; month <= last; month++) {
      if (hasCycle(organization, month)) {
        if (before == null) {
          links(organization).remove(fromMonth);
        } else {
          put(organization, fromMonth, before.orElse(null));
        }
        return false;
      }
    }
    return true;
  }

  private NavigableMap<Integer, Optional<UUID>> links(UUID organization) {
    return parents.getOrDefault(organization, Collections.emptyNavigableMap());
  }

  private boolean hasCycle(UUID organization, int month) {
    var seen = new HashSet<UUID>();
    for (UUID id = organization; id != null; id = parentIn(id, month)) {
      if (!seen.add(id)) {
        return true;
      }
    }
    return false;
  }

  OrganizationState state(UUID organization) {
    var intervals = new ArrayList<ParentLink>();
    var links = links(organization);
    links.forEach(
        (from, parent) ->
            intervals.add(
                new ParentLink(parent.orElse(null), day(from), until(links.higherKey(from)))));
    String name = organization.toString();
    return new OrganizationState(
        organization, name, name, null, null, null, null, null, "ACTIVE", null, null, intervals);
  }

  private static @Nullable LocalDate until(@Nullable Integer month) {
    return month == null ? null : day(month);
  }

  /** Any day of a month will do: the parent at its end counts for the whole month. */
  private static LocalDate day(int month) {
    return month == EVER ? ParentLink.EVER : MonthIndex.toYearMonth(month).atDay(1 + month % 28);
  }
}
