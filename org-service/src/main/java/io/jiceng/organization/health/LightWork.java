package io.jiceng.organization.health;

import io.jiceng.organization.health.BranchTimeline.Span;
import io.jiceng.organization.health.LightStore.Shown;
import io.jiceng.organization.supervision.Overdue;
import io.jiceng.organization.supervision.RedLight;
import io.jiceng.organization.supervision.SupervisionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Computes the lights of some branches anew and stores what differs, in the caller's transaction.
 */
@ApplicationScoped
class LightWork {
  private final FactReader reader;
  private final LightStore store;
  private final SupervisionDesk supervision;
  private final Clock clock;

  LightWork(FactReader reader, LightStore store, SupervisionDesk supervision, Clock clock) {
    this.reader = reader;
    this.store = store;
    this.supervision = supervision;
    this.clock = clock;
  }

  /**
   * Brings the stored lights of these branches and their groups up to date.
   *
   * @param since what was before the year of this day stays as it is
   * @return branches that have lost a group and must be looked at too
   */
  Set<UUID> recompute(Collection<UUID> branches, LocalDate since) {
    var today = LocalDate.now(clock);
    var spansFrom = since.withDayOfYear(1);
    var from = spansFrom.minusYears(1);
    var facts = reader.read(branches, from);
    var lights = Lights.of(facts, from, today);
    var lost = storeLights(facts, lights, from, today);
    storeSpans(facts, lights, spansFrom, today);
    return lost;
  }

  private Set<UUID> storeLights(
      DutyFacts facts, List<Light> lights, LocalDate from, LocalDate today) {
    var subjects = facts.subjects().stream().map(SubjectFacts::id).toList();
    var gone = store.stored(subjects, from);
    var changed = new ArrayList<Light>();
    var shown = new ArrayList<Shown>();
    var reds = new ArrayList<RedLight>();
    var remedied = new ArrayList<Overdue>();
    var lost = new HashSet<UUID>();
    for (var light : lights) {
      var was = gone.remove(light.key());
      var is = StoredLight.of(light, today);
      if (was != null && was.equalTo(is)) {
        continue;
      }
      changed.add(light);
      if (was != null && !was.branchId().equals(is.branchId())) {
        lost.add(was.branchId());
      }
      if (was == null ? is.state() != LightState.OPEN : was.state() != is.state()) {
        shown.add(new Shown(light.key(), shownFrom(was, light, today), is.state(), is.ruleId()));
      }
      if (is.state() == LightState.RED && !today.isAfter(light.duty().countsUntil())) {
        reds.add(red(light));
      }
      if (was != null && was.state() == LightState.RED && is.state() != LightState.RED) {
        remedied.add(overdue(light.key()));
      }
    }
    store.put(changed, today);
    store.remove(gone.keySet());
    store.show(shown);
    supervision.open(reds, today);
    gone.keySet().forEach(it -> remedied.add(overdue(it)));
    supervision.remedied(remedied, today);
    return lost;
  }

  /** What the calendar alone has changed shows from its own day on, however late it is noticed. */
  private static LocalDate shownFrom(@Nullable StoredLight was, Light light, LocalDate today) {
    if (was == null || was.nextChangeOn() == null || was.nextChangeOn().isAfter(today)) {
      return today;
    }
    return light.on(was.nextChangeOn()) == light.on(today) ? was.nextChangeOn() : today;
  }

  private static Overdue overdue(LightKey key) {
    return new Overdue(key.subjectId(), key.obligation(), key.periodStart());
  }

  private static RedLight red(Light light) {
    var subject = light.subject();
    return new RedLight(
        subject.branchId(),
        subject.id(),
        light.rule().code(),
        light.duty().period().label(),
        light.duty().period().start(),
        subject.superiorId());
  }

  private void storeSpans(DutyFacts facts, List<Light> lights, LocalDate from, LocalDate today) {
    var closings = new HashMap<UUID, @Nullable LocalDate>();
    facts.subjects().stream()
        .filter(it -> it.id().equals(it.branchId()))
        .forEach(it -> closings.put(it.id(), it.closedOn()));
    var byBranch = lights.stream().collect(Collectors.groupingBy(it -> it.subject().branchId()));
    var stored = store.spans(closings.keySet(), from);
    var changed = new HashMap<UUID, List<Span>>();
    closings.forEach(
        (branch, closedOn) -> {
          var was = stored.getOrDefault(branch, List.of());
          var spans =
              BranchTimeline.spans(byBranch.getOrDefault(branch, List.of()), from, today, closedOn);
          var is = continued(was, spans, from);
          if (!is.equals(was)) {
            changed.put(branch, is);
          }
        });
    store.replace(changed, from);
  }

  /** The new spans behind the part of the old ones that lies before the day. */
  private static List<Span> continued(List<Span> was, List<Span> spans, LocalDate from) {
    var all = new ArrayList<Span>();
    was.stream()
        .filter(it -> it.from().isBefore(from))
        .map(it -> new Span(it.from(), from, it.colour()))
        .forEach(all::add);
    for (var span : spans) {
      var last = all.isEmpty() ? null : all.getLast();
      if (last != null && span.from().equals(last.to()) && span.colour() == last.colour()) {
        all.set(all.size() - 1, new Span(last.from(), span.to(), span.colour()));
      } else {
        all.add(span);
      }
    }
    return all;
  }
}
