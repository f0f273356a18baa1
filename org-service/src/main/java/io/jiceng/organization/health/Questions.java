package io.jiceng.organization.health;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.duty.DutyRule;
import io.jiceng.organization.duty.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Single lights, computed anew from the records when somebody asks. */
@ApplicationScoped
class Questions {
  private final FactReader reader;
  private final HealthReads reads;
  private final Clock clock;

  Questions(FactReader reader, HealthReads reads, Clock clock) {
    this.reader = reader;
    this.reads = reads;
    this.clock = clock;
  }

  Explanation explain(UUID subjectId, String obligation, Period period, @Nullable LocalDate asked) {
    var today = LocalDate.now(clock);
    var on = asked == null ? today : asked;
    if (on.isAfter(today)) {
      throw new Problem(HealthIssue.DAY_AHEAD);
    }
    var key = new LightKey(subjectId, obligation, period.start());
    return light(subjectId, obligation, period)
        .map(it -> Explainer.explain(it, on, reads.shown(key, on)))
        .orElseGet(() -> notAsked(subjectId, obligation, period, on));
  }

  /** The light of a duty in a period, if the duty is asked of the subject in it. */
  Optional<Light> light(UUID subjectId, String obligation, Period period) {
    var facts = reader.read(List.of(branchOf(subjectId)), period.start());
    var versions = facts.rules().stream().filter(it -> it.code().equals(obligation)).toList();
    return facts.subjects().stream()
        .filter(it -> it.id().equals(subjectId))
        .flatMap(
            subject ->
                Applicability.inForce(versions, subject.ancestors(), period.start())
                    .filter(DutyRule::required)
                    .filter(rule -> rule.terms().period() == period.kind())
                    .filter(rule -> Applicability.applies(rule.terms(), subject, period))
                    .map(rule -> Lights.light(facts, subject, rule, period))
                    .stream())
        .findAny();
  }

  private UUID branchOf(UUID subjectId) {
    return reader.branchOf(subjectId).orElseThrow(Problem::notFound);
  }

  private static Explanation notAsked(
      UUID subjectId, String obligation, Period period, LocalDate on) {
    return new Explanation(
        subjectId,
        obligation,
        period.label(),
        on,
        false,
        null,
        null,
        null,
        "该组织在此期间没有此项职责：未启用、形式或性质不适用、未设支委会，或当期成立、撤销",
        "The duty is not asked of it in this period: not set there, not for its form or nature, no"
            + " committee, or founded or closed within the period",
        null,
        null,
        null,
        null);
  }
}
