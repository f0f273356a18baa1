package io.jiceng.organization.health;

import io.jiceng.organization.duty.DutyRule;
import io.jiceng.organization.duty.DutyTerms;
import io.jiceng.organization.duty.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that the lights of some branches and their groups depend on. */
record DutyFacts(
    Collection<SubjectFacts> subjects,
    Collection<DutyRule> rules,
    Map<UUID, List<Proof>> proofs,
    Set<LightKey> waived) {

  /** A record that may prove duties, before it is measured by one. */
  record Proof(
      UUID recordId,
      String kind,
      LocalDate heldOn,
      @Nullable String makeUpFor,
      @Nullable BigDecimal hours,
      @Nullable Integer pairs,
      @Nullable String campaign) {

    /** Whether it counts for a duty with these terms in this period. */
    boolean counts(DutyTerms terms, Period period) {
      var asked =
          terms.satisfiedBy().contains(kind)
              && (terms.campaign() == null || terms.campaign().equals(campaign));
      return asked && (makesUpFor(period) || (period.holds(heldOn) && !makesUpForLike(period)));
    }

    boolean makesUpFor(Period period) {
      return makeUpFor != null && makeUpFor.equals(period.label());
    }

    /** A make-up of one month is not the next month's own. */
    private boolean makesUpForLike(Period period) {
      return makeUpFor != null
          && Period.parse(makeUpFor).map(it -> it.kind() == period.kind()).orElse(false);
    }

    Evidence measured(DutyTerms terms, Period period) {
      var quantity =
          switch (terms.measure()) {
            case RECORDS -> BigDecimal.ONE;
            case HOURS -> hours == null ? BigDecimal.ZERO : hours;
            case PAIRS -> pairs == null ? BigDecimal.ZERO : BigDecimal.valueOf(pairs);
          };
      return new Evidence(recordId, heldOn, quantity, makesUpFor(period));
    }
  }

  /** The same with other versions of the rules. */
  DutyFacts under(Collection<DutyRule> others) {
    return new DutyFacts(subjects, others, proofs, waived);
  }
}
