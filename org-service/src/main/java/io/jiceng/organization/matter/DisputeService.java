package io.jiceng.organization.matter;

import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts on the mediation of a dispute (矛盾纠纷调解). */
@ApplicationScoped
@Transactional
class DisputeService {
  private final MatterDesk desk;

  DisputeService(MatterDesk desk) {
    this.desk = desk;
  }

  UUID consent(UUID id, @Nullable String seen, MatterActs.ConsentToMediation act) {
    return desk.act(
        id,
        seen,
        "consented",
        (matter, now) -> new Dispute(matter, now).consent(act.both(), act.consentedOn()));
  }

  UUID holdSession(UUID id, @Nullable String seen, MatterActs.HoldSession act) {
    return desk.act(
        id,
        seen,
        "session-held",
        (matter, now) ->
            new Dispute(matter, now).holdSession(act.heldOn(), act.form(), act.mediatorPersonId()));
  }

  UUID agree(UUID id, @Nullable String seen, MatterActs.AgreeDispute act) {
    return desk.act(
        id,
        seen,
        "agreed",
        (matter, now) ->
            new Dispute(matter, now)
                .agree(act.agreedOn(), act.form(), act.effectiveOn(), act.result()));
  }

  UUID fail(UUID id, @Nullable String seen, MatterActs.FailDispute act) {
    Problem.refuseHard(DisputeRules.failure(act.courtNamed()));
    return desk.act(
        id,
        seen,
        "failed",
        (matter, now) ->
            matter.end(MatterStep.FAIL, MatterEnding.FAILED, act.failedOn(), null, now));
  }

  UUID visitAgain(UUID id, @Nullable String seen, MatterActs.VisitAgain act) {
    return desk.act(
        id,
        seen,
        "visited-again",
        (matter, now) -> new Dispute(matter, now).visitAgain(act.visitedOn()));
  }

  UUID applyAtCourt(UUID id, @Nullable String seen, MatterActs.ApplyAtCourt act) {
    return desk.act(
        id,
        seen,
        "court-applied",
        (matter, now) -> new Dispute(matter, now).applyAtCourt(act.appliedOn(), act.jointly()));
  }

  UUID perform(UUID id, @Nullable String seen, MatterActs.PerformAgreement act) {
    return desk.act(
        id,
        seen,
        "performed",
        (matter, now) -> new Dispute(matter, now).perform(act.performedOn()));
  }
}
