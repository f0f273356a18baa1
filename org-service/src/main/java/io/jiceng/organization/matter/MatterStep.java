package io.jiceng.organization.matter;

import static io.jiceng.organization.matter.MatterState.AGREED;
import static io.jiceng.organization.matter.MatterState.CLOSED;
import static io.jiceng.organization.matter.MatterState.CONSENTED;
import static io.jiceng.organization.matter.MatterState.FAILED;
import static io.jiceng.organization.matter.MatterState.HANDLING;
import static io.jiceng.organization.matter.MatterState.RESOLVED;
import static io.jiceng.organization.matter.MatterState.RETURN_VISIT;
import static io.jiceng.organization.matter.MatterState.SESSIONS;
import static io.jiceng.organization.matter.MatterState.TAKEN_IN;
import static io.jiceng.organization.matter.MatterState.UNRESOLVED;
import static io.jiceng.organization.matter.MatterState.WITHDRAWN;

import java.util.Optional;
import java.util.Set;

/** A step from some states to the next; disputes have steps of their own. */
enum MatterStep {
  HAND(HANDLING),
  RESOLVE(RESOLVED),
  GIVE_UP(UNRESOLVED),
  CONSENT(CONSENTED),
  HOLD_SESSION(SESSIONS),
  AGREE(AGREED),
  FAIL(FAILED),
  WITHDRAW(WITHDRAWN),
  VISIT_AGAIN(RETURN_VISIT),
  CLOSE(CLOSED);

  private final MatterState to;

  MatterStep(MatterState to) {
    this.to = to;
  }

  Optional<MatterState> from(MatterState state, MatterKind kind) {
    var legal = kind == MatterKind.DISPUTE ? ofDisputes() : ofMatters();
    return legal.contains(state) ? Optional.of(to) : Optional.empty();
  }

  private Set<MatterState> ofMatters() {
    return switch (this) {
      case HAND, RESOLVE, GIVE_UP, WITHDRAW -> Set.of(TAKEN_IN, HANDLING);
      case CLOSE -> Set.of(RESOLVED, UNRESOLVED, WITHDRAWN);
      case CONSENT, HOLD_SESSION, AGREE, FAIL, VISIT_AGAIN -> Set.of();
    };
  }

  private Set<MatterState> ofDisputes() {
    return switch (this) {
      case CONSENT -> Set.of(TAKEN_IN);
      case HOLD_SESSION -> Set.of(CONSENTED, SESSIONS);
      case AGREE, FAIL -> Set.of(SESSIONS);
      case WITHDRAW -> Set.of(TAKEN_IN, CONSENTED, SESSIONS);
      case VISIT_AGAIN -> Set.of(AGREED, FAILED, WITHDRAWN);
      case CLOSE -> Set.of(RETURN_VISIT);
      case HAND, RESOLVE, GIVE_UP -> Set.of();
    };
  }
}
