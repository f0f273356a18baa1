package io.jiceng.organization.demand;

import static io.jiceng.organization.demand.DemandState.APPLIED;
import static io.jiceng.organization.demand.DemandState.APPROVED;
import static io.jiceng.organization.demand.DemandState.CLOSED;
import static io.jiceng.organization.demand.DemandState.IN_FORCE;
import static io.jiceng.organization.demand.DemandState.REFUSED;
import static io.jiceng.organization.demand.DemandState.REVIEWED;

import io.jiceng.kit.problem.Problem;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The permit of a demand (准入), BUR-02; every step refuses what is not its turn. */
@Embeddable
record Permit(
    @Enumerated(EnumType.STRING) DemandState state,
    LocalDate appliedOn,
    LocalDate decisionDueOn,
    @Nullable LocalDate decidedOn,
    @Nullable String documentNo,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate reviewDueOn,
    @Nullable LocalDate closedOn,
    @Enumerated(EnumType.STRING) @Nullable Ending ending,
    @Nullable String endingReason) {
  private static final int YEAR_MONTHS = 12;

  static Permit applied(LocalDate on, LocalDate decisionDueOn) {
    return new Permit(APPLIED, on, decisionDueOn, null, null, null, null, null, null, null);
  }

  /** After the last of the three bodies has agreed. */
  Permit reviewed() {
    return new Permit(REVIEWED, appliedOn, decisionDueOn, null, null, null, null, null, null, null);
  }

  Permit refused(Ending why, @Nullable String reason, LocalDate day) {
    require(Set.of(APPLIED, REVIEWED));
    return new Permit(REFUSED, appliedOn, decisionDueOn, day, null, null, null, null, why, reason);
  }

  Permit approved(String document, LocalDate day) {
    require(Set.of(REVIEWED));
    requireInTime(day);
    return new Permit(
        APPROVED, appliedOn, decisionDueOn, day, document, null, null, null, null, null);
  }

  /** In force for a year: then it is reviewed or it lapses. */
  Permit started(LocalDate from) {
    require(Set.of(APPROVED));
    if (decidedOn != null && from.isBefore(decidedOn)) {
      throw refusal(DemandIssue.DATE_BEFORE, "/inForceFrom");
    }
    return inForce(from, from.plusMonths(YEAR_MONTHS));
  }

  Permit renewed(LocalDate day) {
    require(Set.of(IN_FORCE));
    if (hasLapsed(day) || inForceFrom == null) {
      throw new Problem(DemandIssue.WRONG_STATE);
    }
    return inForce(inForceFrom, day.plusMonths(YEAR_MONTHS));
  }

  private Permit inForce(LocalDate from, LocalDate reviewDue) {
    return new Permit(
        IN_FORCE,
        appliedOn,
        decisionDueOn,
        decidedOn,
        documentNo,
        from,
        reviewDue,
        null,
        null,
        null);
  }

  Permit closed(Ending why, @Nullable String reason, LocalDate day) {
    require(Set.of(APPROVED, IN_FORCE));
    var first = inForceFrom == null ? decidedOn : inForceFrom;
    if (first != null && day.isBefore(first)) {
      throw refusal(DemandIssue.DATE_BEFORE, "/closedOn");
    }
    return new Permit(
        CLOSED,
        appliedOn,
        decisionDueOn,
        decidedOn,
        documentNo,
        inForceFrom,
        reviewDueOn,
        day,
        why,
        reason);
  }

  /** What the calendar alone does: undecided is not approved, not reviewed lapses. */
  Permit onDay(LocalDate day) {
    if (isUndecided(day)) {
      return refused(Ending.UNDECIDED, null, decisionDueOn.plusDays(1));
    }
    if (state == IN_FORCE && hasLapsed(day) && reviewDueOn != null) {
      return closed(Ending.LAPSED, null, reviewDueOn.plusDays(1));
    }
    return this;
  }

  boolean isInForce(LocalDate day) {
    return state == IN_FORCE
        && inForceFrom != null
        && !day.isBefore(inForceFrom)
        && !hasLapsed(day);
  }

  /** Decided on the last day at the latest; from the day after nothing is approved. */
  void requireInTime(LocalDate day) {
    if (day.isAfter(decisionDueOn)) {
      throw new Problem(DemandIssue.UNDECIDED);
    }
  }

  void require(Set<DemandState> states) {
    if (!states.contains(state)) {
      throw new Problem(DemandIssue.WRONG_STATE);
    }
  }

  private boolean isUndecided(LocalDate day) {
    return (state == APPLIED || state == REVIEWED) && day.isAfter(decisionDueOn);
  }

  private boolean hasLapsed(LocalDate day) {
    return reviewDueOn != null && day.isAfter(reviewDueOn);
  }

  private static Problem refusal(DemandIssue issue, String pointer) {
    return Problem.of(issue, List.of(pointer), issue.code(), issue.zh(), issue.en());
  }
}
