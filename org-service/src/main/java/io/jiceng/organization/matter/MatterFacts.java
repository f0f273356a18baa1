package io.jiceng.organization.matter;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All a matter says but its contact, which is sealed differently each time. */
record MatterFacts(
    Intake intake,
    Matter.Assignment assignment,
    Set<Upgrade> upgrades,
    Progress progress,
    @Nullable Integer householdCount,
    @Nullable Refund refund,
    Mediation mediation,
    Set<Session> sessions) {

  /** Where it stands and how it was answered. */
  record Progress(
      MatterState state,
      @Nullable MatterEnding ending,
      @Nullable LocalDate endedOn,
      @Nullable String result,
      @Nullable LocalDate closedOn,
      @Nullable SatisfactionAnswer answer,
      @Nullable LocalDate askedOn) {}

  static MatterFacts of(Matter it) {
    return new MatterFacts(
        it.intake,
        new Matter.Assignment(
            it.handler,
            it.leadOrganizationId,
            Set.copyOf(it.jointOrganizationIds),
            it.handlerLevel,
            it.dueOn),
        Set.copyOf(it.upgrades),
        new Progress(
            it.state, it.ending, it.endedOn, it.result, it.closedOn, it.answer, it.askedOn),
        it.householdCount,
        it.refund,
        it.mediation(),
        Set.copyOf(it.sessions));
  }

  /** Sets keep the rows they have: what stays is not written again. */
  void into(Matter it) {
    it.intake = intake;
    it.assign(assignment);
    it.handlerLevel = assignment.level();
    it.upgrades.retainAll(upgrades);
    it.upgrades.addAll(upgrades);
    it.sessions.retainAll(sessions);
    it.sessions.addAll(sessions);
    it.state = progress.state();
    it.ending = progress.ending();
    it.endedOn = progress.endedOn();
    it.result = progress.result();
    it.closedOn = progress.closedOn();
    it.answer = progress.answer();
    it.askedOn = progress.askedOn();
    it.householdCount = householdCount;
    it.refund = refund;
    it.mediation = mediation;
  }
}
