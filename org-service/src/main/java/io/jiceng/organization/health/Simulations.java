package io.jiceng.organization.health;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.duty.DutyDrafts;
import io.jiceng.organization.duty.DutyRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tries other terms of a duty on the records of the past; nothing is stored. */
@ApplicationScoped
class Simulations {
  private static final int BRANCHES_AT_ONCE = 500;
  private static final int MOST_CHANGES = 500;
  private static final int MOST_MONTHS = 36;

  private final FactReader reader;
  private final DutyDrafts drafts;
  private final Scope scope;
  private final Clock clock;

  Simulations(FactReader reader, DutyDrafts drafts, Scope scope, Clock clock) {
    this.reader = reader;
    this.drafts = drafts;
    this.scope = scope;
    this.clock = clock;
  }

  SimulationView run(SimulateRule command) {
    var today = LocalDate.now(clock);
    var range =
        command.from().isAfter(command.to())
            || command.to().isAfter(today)
            || command.from().plusMonths(MOST_MONTHS).isBefore(command.to());
    Problem.refuseHard(Finding.all(Finding.when(range, HealthIssue.RANGE, "/from")));
    var organizationId =
        scope.resolve(command.obligation().organizationId(), "/obligation/organizationId").id();
    var rule =
        new DutyRule(
            new UUID(0, 0),
            command.obligation().code(),
            organizationId,
            LocalDate.MIN,
            null,
            !Boolean.FALSE.equals(command.obligation().required()),
            drafts.terms(command.obligation()),
            0);
    var tally = new Tally();
    @Nullable UUID after = null;
    for (var branches = reader.branches(organizationId, after, BRANCHES_AT_ONCE);
        !branches.isEmpty();
        branches = reader.branches(organizationId, after, BRANCHES_AT_ONCE)) {
      compare(tally, rule, branches, command, today);
      after = branches.getLast();
    }
    return tally.view();
  }

  private void compare(
      Tally tally, DutyRule rule, List<UUID> branches, SimulateRule command, LocalDate today) {
    var facts = reader.read(branches, command.from());
    var standing = facts.rules().stream().filter(it -> it.code().equals(rule.code())).toList();
    var tried = new ArrayList<DutyRule>(standing);
    tried.removeIf(it -> it.organizationId().equals(rule.organizationId()));
    tried.add(rule);
    var was = states(facts.under(standing), command, today);
    var would = states(facts.under(tried), command, today);
    var keys = new TreeMap<String, Slot>();
    was.keySet().forEach(slot -> keys.put(slot.order(), slot));
    would.keySet().forEach(slot -> keys.put(slot.order(), slot));
    keys.values().forEach(slot -> tally.add(slot, was.get(slot), would.get(slot)));
  }

  private static Map<Slot, LightState> states(
      DutyFacts facts, SimulateRule command, LocalDate today) {
    var states = new HashMap<Slot, LightState>();
    for (var light : lights(facts, command)) {
      states.put(new Slot(light.subject().id(), light.duty().period().label()), light.on(today));
    }
    return states;
  }

  private static Collection<Light> lights(DutyFacts facts, SimulateRule command) {
    return Lights.of(facts, command.from(), command.to());
  }

  private record Slot(UUID organizationId, String period) {
    String order() {
      return organizationId + "/" + period;
    }
  }

  private record Step(@Nullable LightState was, @Nullable LightState would) {}

  private static final class Tally {
    private final Map<Step, Long> steps = new HashMap<>();
    private final List<SimulationView.Changed> changes = new ArrayList<>();
    private long lights;
    private long changed;

    void add(Slot slot, @Nullable LightState was, @Nullable LightState would) {
      lights++;
      if (Objects.equals(was, would)) {
        return;
      }
      changed++;
      steps.merge(new Step(was, would), 1L, Long::sum);
      if (changes.size() < MOST_CHANGES) {
        changes.add(new SimulationView.Changed(slot.organizationId(), slot.period(), was, would));
      }
    }

    SimulationView view() {
      var transitions = new ArrayList<SimulationView.Transition>();
      steps.forEach(
          (step, count) ->
              transitions.add(new SimulationView.Transition(step.was(), step.would(), count)));
      transitions.sort((one, other) -> Long.compare(other.lights(), one.lights()));
      return new SimulationView(lights, changed, transitions, changes);
    }
  }
}
