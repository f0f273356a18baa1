package io.jiceng.organization.duty;

import java.util.Set;

/** A feature whose records prove duties; it adds them to the SQL view {@code duty_evidence}. */
public interface ProvesDuties {
  /** Codes of the kinds of its records. */
  Set<String> kinds();
}
