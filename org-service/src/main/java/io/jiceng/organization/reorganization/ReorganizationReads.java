package io.jiceng.organization.reorganization;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One reorganisation for a caller. */
@ApplicationScoped
class ReorganizationReads {
  private final Reorganizations reorganizations;
  private final Scope scope;
  private final Clock clock;

  ReorganizationReads(Reorganizations reorganizations, Scope scope, Clock clock) {
    this.reorganizations = reorganizations;
    this.scope = scope;
    this.clock = clock;
  }

  ReorganizationView view(UUID id) {
    var it = reorganizations.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    return ReorganizationView.of(it, LocalDate.now(clock), true);
  }
}
