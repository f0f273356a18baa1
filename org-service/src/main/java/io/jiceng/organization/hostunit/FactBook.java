package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds for units now, topic by topic, while more is being stated. */
final class FactBook {
  private final Map<UUID, Map<FactTopic, Fact>> current = new HashMap<>();
  private final List<Fact> begun = new ArrayList<>();
  private final LocalDate today;

  FactBook(Collection<Fact> open, LocalDate today) {
    this.today = today;
    open.forEach(this::hold);
  }

  /** A copy of what holds for one unit, to try things out on. */
  FactBook trial(UUID unit) {
    var copies = current.getOrDefault(unit, Map.of()).values().stream().map(Fact::copy).toList();
    return new FactBook(copies, today);
  }

  @Nullable Fact of(UUID unit, FactTopic topic) {
    return current.getOrDefault(unit, Map.of()).get(topic);
  }

  /** A fact may begin with the unit, not ahead, and not before what is known already. */
  List<Finding> check(HostUnit unit, Stated it) {
    var now = of(unit.id, it.topic());
    return Finding.all(
        when(it.on().isAfter(today), HostUnitIssue.DATE_AHEAD, it.pointer()),
        when(it.on().isBefore(unit.openedOn), HostUnitIssue.BEFORE_OPENING, it.pointer()),
        when(
            now != null && it.on().isBefore(now.validFrom),
            HostUnitIssue.BEFORE_KNOWN,
            it.pointer()));
  }

  /** Whether it says anything new. */
  boolean put(HostUnit unit, Stated it) {
    var now = of(unit.id, it.topic());
    if (now != null && now.tells(it)) {
      return false;
    }
    if (now != null && now.validFrom.equals(it.on())) {
      now.correct(it);
      return true;
    }
    if (now != null) {
      now.endAt(it.on());
    }
    var next = new Fact(unit.id, it);
    begun.add(next);
    hold(next);
    return true;
  }

  /** Nothing was stated about a unit that is refused. */
  void forget(UUID unit) {
    current.remove(unit);
    begun.removeIf(it -> it.hostUnitId.equals(unit));
  }

  /** To be stored once those that ended are. */
  List<Fact> begun() {
    return begun;
  }

  private void hold(Fact it) {
    current.computeIfAbsent(it.hostUnitId, _ -> new EnumMap<>(FactTopic.class)).put(it.topic, it);
  }
}
