package io.jiceng.organization.health;

import io.jiceng.organization.duty.DutyRule;
import io.jiceng.organization.duty.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Which lights there are, from the facts alone. */
final class Lights {
  private Lights() {}

  /** Every light whose period begins between two days. */
  static List<Light> of(DutyFacts facts, LocalDate from, LocalDate today) {
    var byCode = facts.rules().stream().collect(Collectors.groupingBy(DutyRule::code));
    var lights = new ArrayList<Light>();
    for (var subject : facts.subjects()) {
      for (var versions : byCode.values()) {
        add(lights, facts, subject, versions, from, today);
      }
    }
    return lights;
  }

  private static void add(
      List<Light> lights,
      DutyFacts facts,
      SubjectFacts subject,
      Collection<DutyRule> versions,
      LocalDate from,
      LocalDate today) {
    var day = from;
    while (!day.isAfter(today)) {
      var rule = Applicability.inForce(versions, subject.ancestors(), day).orElse(null);
      if (rule == null) {
        day = day.withDayOfMonth(1).plusMonths(1);
        continue;
      }
      var period = rule.terms().period().of(day);
      if (period.start().equals(day)
          && rule.required()
          && Applicability.applies(rule.terms(), subject, period)) {
        lights.add(light(facts, subject, rule, period));
      }
      day =
          period.start().equals(day) ? period.next().start() : day.withDayOfMonth(1).plusMonths(1);
    }
  }

  static Light light(DutyFacts facts, SubjectFacts subject, DutyRule rule, Period period) {
    var evidence =
        facts.proofs().getOrDefault(subject.id(), List.of()).stream()
            .filter(it -> it.counts(rule.terms(), period))
            .map(it -> it.measured(rule.terms(), period))
            .toList();
    var key = new LightKey(subject.id(), rule.code(), period.start());
    return new Light(
        subject, rule, DutyCase.of(period, rule.terms(), evidence, facts.waived().contains(key)));
  }
}
