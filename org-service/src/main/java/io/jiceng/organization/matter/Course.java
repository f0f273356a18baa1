package io.jiceng.organization.matter;

import io.jiceng.kit.problem.Problem;
import java.util.List;
import java.util.Objects;

/** Follows a matter of an import through the steps it has taken elsewhere, each a legal one. */
final class Course {
  private final Matter matter;
  private final Occasion now;

  Course(Matter matter, Occasion now) {
    this.matter = matter;
    this.now = now;
  }

  Matter follow(MatterRow row) {
    for (var it : Objects.requireNonNullElse(row.upgrades(), List.<MatterActs.UpgradeMatter>of())) {
      matter.upgrade(it.toLevel(), it.upgradedOn(), it.reason(), now);
    }
    if (row.consentedOn() != null) {
      new Dispute(matter, now).consent(true, row.consentedOn());
    }
    for (var it : Objects.requireNonNullElse(row.sessions(), List.<MatterActs.HoldSession>of())) {
      new Dispute(matter, now).holdSession(it.heldOn(), it.form(), it.mediatorPersonId());
    }
    var outcome = row.outcome();
    if (outcome != null) {
      end(outcome);
      after(outcome);
    }
    return matter;
  }

  private void end(MatterRow.Outcome it) {
    switch (it.ending()) {
      case RESOLVED -> end(MatterStep.RESOLVE, it);
      case UNRESOLVED -> end(MatterStep.GIVE_UP, it);
      case FAILED -> end(MatterStep.FAIL, it);
      case WITHDRAWN -> end(MatterStep.WITHDRAW, it);
      case AGREED -> {
        if (it.agreementForm() == null || it.effectiveOn() == null) {
          throw new Problem(MatterIssue.COURT_WITHOUT_AGREEMENT);
        }
        new Dispute(matter, now)
            .agree(it.endedOn(), it.agreementForm(), it.effectiveOn(), it.result());
      }
    }
  }

  private void end(MatterStep step, MatterRow.Outcome it) {
    matter.end(step, it.ending(), it.endedOn(), it.result(), now);
  }

  private void after(MatterRow.Outcome it) {
    if (it.householdCount() != null) {
      matter.help(it.householdCount(), now);
    }
    if (it.refund() != null) {
      matter.refund(it.refund(), now);
    }
    if (it.answer() != null) {
      matter.ask(it.answer().answer(), it.answer().askedOn(), now);
    }
    if (it.visitedAgainOn() != null) {
      new Dispute(matter, now).visitAgain(it.visitedAgainOn());
    }
    if (it.closedOn() != null) {
      matter.close(it.closedOn(), now);
    }
  }
}
