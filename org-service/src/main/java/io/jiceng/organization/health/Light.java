package io.jiceng.organization.health;

import io.jiceng.organization.duty.DutyRule;
import java.time.LocalDate;

/** A duty of a subject in a period, with all its light depends on. */
record Light(SubjectFacts subject, DutyRule rule, DutyCase duty) {

  LightKey key() {
    return new LightKey(subject.id(), rule.code(), duty.period().start());
  }

  LightState on(LocalDate day) {
    return LightRules.state(duty, day);
  }
}
