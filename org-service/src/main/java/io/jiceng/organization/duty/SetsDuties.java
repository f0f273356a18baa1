package io.jiceng.organization.duty;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A feature that asks for periodic duties; a change of its records marks {@code duty_mark}. */
public interface SetsDuties {
  /** Every version of a duty that is set at one of these organisations, each for its subtree. */
  List<DutyRule> setAt(Collection<UUID> organizations);
}
