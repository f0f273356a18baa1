package io.jiceng.organization.party;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.organization.hostunit.HostUnitDirectory;
import io.jiceng.organization.hostunit.HostUnitDirectory.HostUnitFacts;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Acts on the tree of organisations: one transaction each, under the tree's lock until commit. */
@ApplicationScoped
class OrganizationService {
  private final TreeAuthority tree;
  private final TreeActs acts;
  private final Foundings foundings;
  private final Organizations organizations;
  private final Chronicle chronicle;
  private final OrganizationChecks checks;
  private final HostUnitDirectory hostUnits;
  private final OrganizationNews news;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  OrganizationService(
      TreeAuthority tree,
      TreeActs acts,
      Foundings foundings,
      Organizations organizations,
      Chronicle chronicle,
      OrganizationChecks checks,
      HostUnitDirectory hostUnits,
      OrganizationNews news,
      Scope scope,
      Authors authors,
      Audit audit,
      Clock clock) {
    this.tree = tree;
    this.acts = acts;
    this.foundings = foundings;
    this.organizations = organizations;
    this.chronicle = chronicle;
    this.checks = checks;
    this.hostUnits = hostUnits;
    this.news = news;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UUID found(FoundOrganization command) {
    var outcome = foundings.found(List.of(command)).getFirst();
    if (outcome.founded() == null && outcome.standing() != null) {
      throw new Problem(OrganizationIssue.CODE_TAKEN);
    }
    Problem.refuseHard(outcome.findings());
    return Objects.requireNonNull(outcome.founded()).id;
  }

  /** Changes attributes from a day on, or corrects the present ones when no day is given. */
  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendOrganization> patch) {
    tree.lock();
    var organization = load(id);
    IfMatch.same(seen, organization.version);
    var before = OrganizationView.of(organization, today());
    var amended = patch.apply(AmendOrganization.of(organization.details()));
    var unit = hostUnit(amended);
    var details = amended.details(unit);
    var span = chronicle.latestSpan(id);
    Problem.refuseHard(dates(amended, span));
    Problem.refuseHard(hosting(organization, amended, unit));
    Problem.refuseHard(checks.amendment(organization, details));
    organization.amend(details, checks.limits(organization).termYears(details), authors.current());
    write(span, amended, details.attributes());
    news.tell(List.of(organization));
    audit.record(
        "changed", "organization", id, id, before, OrganizationView.of(organization, today()));
  }

  @Transactional
  UUID move(UUID id, MoveOrganization command) {
    tree.lock();
    load(id);
    var parent = scope.resolve(command.parentId(), "/parentId");
    Problem.refuseHard(
        acts.move(id, parent.id(), command.effectiveOn(), command.reason(), command.documentNo()));
    acts.tell(List.of(id));
    return id;
  }

  @Transactional
  UUID close(UUID id, CloseOrganization command) {
    tree.lock();
    load(id);
    Problem.refuseHard(acts.close(id, command.closedOn(), command.reason(), command.documentNo()));
    acts.tell(List.of(id));
    return id;
  }

  private @Nullable HostUnitFacts hostUnit(AmendOrganization amended) {
    var named = amended.hostUnitId();
    return named == null ? null : hostUnits.of(List.of(named)).get(named);
  }

  private static List<Finding> hosting(
      Organization it, AmendOrganization amended, @Nullable HostUnitFacts unit) {
    if (amended.hostUnitId() == null) {
      return List.of();
    }
    var from = amended.effectiveOn() == null ? amended.foundedOn() : amended.effectiveOn();
    return unit != null && unit.id().equals(it.attributes.hostUnitId())
        ? HostingRules.keeping(unit, amended.sector())
        : HostingRules.naming(unit, amended.sector(), from);
  }

  private List<Finding> dates(AmendOrganization amended, AttributeSpan span) {
    var from = amended.effectiveOn();
    return Finding.all(
        when(from != null && from.isAfter(today()), OrganizationIssue.DATE_AHEAD, "/effectiveOn"),
        when(amended.foundedOn().isAfter(today()), OrganizationIssue.DATE_AHEAD, "/foundedOn"),
        when(
            from != null && (from.isBefore(span.validFrom) || from.isBefore(amended.foundedOn())),
            OrganizationIssue.CHANGE_BEFORE_CURRENT_STATE,
            "/effectiveOn"),
        when(
            chronicle.changedBefore(span.organizationId, amended.foundedOn()),
            OrganizationIssue.FOUNDED_AFTER_CHANGE,
            "/foundedOn"));
  }

  private void write(AttributeSpan span, AmendOrganization amended, Attributes attributes) {
    var from = amended.effectiveOn();
    if (from == null || from.equals(span.validFrom)) {
      span.correct(attributes);
      span.because(amended.reason());
    } else if (!attributes.equals(span.attributes)) {
      var next = span.endAt(from, attributes);
      next.because(amended.reason());
      chronicle.flush();
      chronicle.add(next);
    }
  }

  private Organization load(UUID id) {
    return organizations.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
