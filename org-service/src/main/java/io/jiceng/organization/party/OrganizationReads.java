package io.jiceng.organization.party;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One organisation for a caller: today with its warnings, on a day, through the years. */
@ApplicationScoped
class OrganizationReads {
  private final Organizations organizations;
  private final Chronicle chronicle;
  private final OrganizationChecks checks;
  private final Scope scope;
  private final Clock clock;

  OrganizationReads(
      Organizations organizations,
      Chronicle chronicle,
      OrganizationChecks checks,
      Scope scope,
      Clock clock) {
    this.organizations = organizations;
    this.chronicle = chronicle;
    this.checks = checks;
    this.scope = scope;
    this.clock = clock;
  }

  OrganizationView view(UUID id) {
    var it = load(id);
    return OrganizationView.of(
        it, it.attributes, it.parentId, LocalDate.now(clock), checks.warnings(it));
  }

  /** 404 for a day before the founding. */
  OrganizationView view(UUID id, LocalDate day) {
    var then = organizations.asOf(id, scope.paths(), day).orElseThrow(Problem::notFound);
    return OrganizationView.of(
        then.organization(), then.span().attributes, then.link().parentId, day, null);
  }

  OrganizationHistory history(UUID id) {
    return OrganizationHistory.of(
        load(id), chronicle.links(List.of(id)), chronicle.spans(id), LocalDate.now(clock));
  }

  private Organization load(UUID id) {
    return organizations.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
