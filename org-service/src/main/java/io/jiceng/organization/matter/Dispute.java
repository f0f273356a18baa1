package io.jiceng.organization.matter;

import io.jiceng.kit.problem.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mediation of a matter that is a dispute (矛盾纠纷调解): MAT-04 to MAT-06. */
final class Dispute {
  private final Matter matter;
  private final Occasion now;

  Dispute(Matter matter, Occasion now) {
    this.matter = matter;
    this.now = now;
  }

  void consent(boolean both, LocalDate on) {
    matter.take(MatterStep.CONSENT);
    Problem.refuseHard(DisputeRules.consent(both));
    refuseUnlessBetween(matter.intake.takenInOn(), on, "/consentedOn");
    become(matter.mediation().consented(on));
  }

  void holdSession(LocalDate on, SessionForm form, UUID mediator) {
    var consentedOn = matter.mediation().consentedOn();
    if (matter.intake.isDispute() && matter.isOpen()) {
      Problem.refuseHard(DisputeRules.session(consentedOn, on, matter.dueOn));
    }
    matter.take(MatterStep.HOLD_SESSION);
    refuseUnlessBetween(matter.intake.takenInOn(), on, "/heldOn");
    matter.sessions.add(new Session(matter.sessions.size() + 1, on, form, mediator));
    matter.touch(now);
  }

  void agree(LocalDate on, AgreementForm form, LocalDate effectiveOn, @Nullable String text) {
    Problem.refuseHard(DisputeRules.agreement(on, effectiveOn));
    matter.end(MatterStep.AGREE, MatterEnding.AGREED, on, text, now);
    become(matter.mediation().agreed(form, effectiveOn));
  }

  void applyAtCourt(LocalDate on, boolean jointly) {
    var effectiveOn = effectiveOn();
    Problem.refuseHard(
        DisputeRules.court(effectiveOn, on, jointly, now.limits().courtConfirmationDays()));
    refuseUnlessBetween(effectiveOn, on, "/appliedOn");
    become(matter.mediation().appliedAtCourt(on));
  }

  void perform(LocalDate on) {
    refuseUnlessBetween(effectiveOn(), on, "/performedOn");
    become(matter.mediation().performed(on));
  }

  void visitAgain(LocalDate on) {
    matter.take(MatterStep.VISIT_AGAIN);
    if (matter.endedOn != null) {
      refuseUnlessBetween(matter.endedOn, on, "/visitedOn");
    }
    become(matter.mediation().visitedAgain(on));
  }

  private LocalDate effectiveOn() {
    var effectiveOn = matter.mediation().effectiveOn();
    if (effectiveOn == null) {
      throw new Problem(MatterIssue.COURT_WITHOUT_AGREEMENT);
    }
    return effectiveOn;
  }

  private void become(Mediation to) {
    matter.mediation = to;
    matter.touch(now);
  }

  private void refuseUnlessBetween(LocalDate earliest, LocalDate on, String pointer) {
    Problem.refuseHard(MatterRules.between(earliest, on, now.today(), pointer));
  }
}
