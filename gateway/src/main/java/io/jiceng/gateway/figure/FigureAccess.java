package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Definition;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;

/** Who reads figures, and how exactly (FIGURES: people behind numbers). */
@ApplicationScoped
class FigureAccess {

  private static final Set<String> READERS =
      Set.of(
          Role.VIEWER,
          Role.CLERK,
          Role.REVIEWER,
          Role.ADMIN,
          Role.PLATFORM,
          Role.AUDITOR,
          Role.SECURITY);

  private final Caller caller;
  private final Clock clock;

  FigureAccess(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** A role bound to one domain reads figures too: {@code clerk@economy}. */
  void require() {
    boolean reads =
        caller.roles().stream().anyMatch(role -> READERS.contains(role.replaceFirst("@.*", "")));
    if (!reads) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
  }

  boolean roundsFor(Measure measure) {
    return measure.isSensitive()
        && !measure.parts().stream().map(Definition::service).allMatch(caller::mayReadRecords);
  }

  YearMonth now() {
    return YearMonth.now(clock);
  }
}
