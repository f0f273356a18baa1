package io.jiceng.organization.round;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.demand.HeldValues;
import io.jiceng.organization.demand.Permits;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Plans rounds within the year's plan and the caps of the units (SUP-01 to SUP-04). */
@ApplicationScoped
@Transactional
class RoundPlanning {
  private static final String CAP = "supervisionOnSiteRoundsPerYear";
  private static final String MONTHLY = "supervisionRoundsPerMonth";

  private final Rounds rounds;
  private final Plans plans;
  private final RoundNews news;
  private final RuleValues rules;
  private final HeldValues held;
  private final Permits permits;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  RoundPlanning(
      Rounds rounds,
      Plans plans,
      RoundNews news,
      RuleValues rules,
      HeldValues held,
      Permits permits,
      Scope scope,
      Authors authors,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.plans = plans;
    this.news = news;
    this.rules = rules;
    this.held = held;
    this.permits = permits;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  UUID file(NewPlan command) {
    var owner = scope.resolve(command.organizationId()).id();
    var kinds = new HashSet<RoundKind>();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < command.lines().size(); i++) {
      var twice = !kinds.add(command.lines().get(i).kind());
      findings.addAll(Finding.all(Finding.when(twice, RoundIssue.TWICE, "/lines/" + i)));
    }
    findings.addAll(
        Finding.all(
            Finding.when(
                command.filedOn().isAfter(LocalDate.now(clock)), RoundIssue.DATE_AHEAD, "/filedOn"),
            Finding.when(
                plans.of(owner, command.year()).isPresent(), RoundIssue.PLAN_TAKEN, "/year")));
    Problem.refuseHard(findings);
    var plan = new Plan(Ids.next(), command, owner, authors.current());
    plans.persist(plan);
    plans.flush();
    audit.record(
        List.of(
            AuditEntry.of("filed", "supervision-plan", plan.id, owner, null, PlanView.of(plan))));
    return plan.id;
  }

  UUID plan(NewRound command) {
    if (rounds.count("code", command.code()) > 0) {
      throw new Problem(RoundIssue.CODE_TAKEN);
    }
    var lead = scope.resolve(command.organizationId()).id();
    var units = all(command.unitIds(), "/unitIds");
    var joint = anywhere(command.jointOrganizationIds(), "/jointOrganizationIds");
    var inspectors = inspectors(command.inspectors());
    rounds.lock();
    var month = YearMonth.parse(command.month());
    var findings = new ArrayList<>(RoundRules.inspectors(command.kind(), inspectors, units));
    findings.addAll(RoundRules.planned(command.kind(), standing(lead, command.kind(), month)));
    Problem.refuseHard(findings);
    refuseAboveCap(command, units, month);
    refuseMaterials(command, units);
    var round =
        new Round(
            Ids.next(), command, lead, month.atDay(1), joint, inspectors, units, authors.current());
    rounds.persist(round);
    news.tell("planned", round, null);
    return round.id;
  }

  private RoundRules.Standing standing(UUID lead, RoundKind kind, YearMonth month) {
    var year = LocalDate.of(month.getYear(), 1, 1);
    var values = Objects.requireNonNull(rules.of(List.of(lead), List.of(MONTHLY), year).get(lead));
    return new RoundRules.Standing(
        plans.of(lead, month.getYear()).map(it -> it.rounds(kind)).orElse(0),
        rounds.standing(lead, kind, year, year.plusYears(1)),
        rounds.standing(lead, kind, month.atDay(1), month.plusMonths(1).atDay(1)),
        values.integer(MONTHLY));
  }

  /** A joint round is one; a round on records alone is none (SUP-01). */
  private void refuseAboveCap(NewRound command, Set<UUID> units, YearMonth month) {
    if (!command.onSite()) {
      return;
    }
    var had = rounds.onSite(units, month.getYear());
    var caps = new HashMap<UUID, Integer>();
    rules
        .of(units, List.of(CAP), month.atDay(1))
        .forEach((unit, values) -> caps.put(unit, values.integer(CAP)));
    var above = RoundRules.aboveCap(had, caps);
    var named = command.unitIds();
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < named.size(); i++) {
      var unit = scope.resolve(named.get(i), "/unitIds/" + i).id();
      findings.addAll(
          Finding.all(Finding.when(above.contains(unit), RoundIssue.ABOVE_CAP, "/unitIds/" + i)));
    }
    Problem.refuseHard(findings);
  }

  /** What records prove is not asked for (SUP-02); anything else needs its permit. */
  private void refuseMaterials(NewRound command, Set<UUID> units) {
    if (command.materials().isEmpty()) {
      return;
    }
    held.refuseHeld(command.materials(), "/materials");
    Problem.refuseHard(
        permits.missing(command.demandId(), units, LocalDate.now(clock), "/demandId"));
  }

  private Set<Inspector> inspectors(List<NewRound.NewInspector> named) {
    var inspectors = new LinkedHashSet<Inspector>();
    for (int i = 0; i < named.size(); i++) {
      var it = named.get(i);
      var unit = one(it.organizationId(), "/inspectors/" + i + "/organizationId");
      inspectors.add(new Inspector(it.subject(), unit));
    }
    return inspectors;
  }

  private Set<UUID> all(Collection<String> named, String pointer) {
    var ids = new LinkedHashSet<UUID>();
    int i = 0;
    for (var it : named) {
      ids.add(scope.resolve(it, pointer + "/" + i++).id());
    }
    return ids;
  }

  private Set<UUID> anywhere(Collection<String> named, String pointer) {
    var ids = new LinkedHashSet<UUID>();
    int i = 0;
    for (var it : named) {
      ids.add(one(it, pointer + "/" + i++));
    }
    return ids;
  }

  /** Who inspects jointly may come from outside the caller's scope. */
  private UUID one(String named, String pointer) {
    return scope
        .find(named)
        .orElseThrow(
            () -> Problem.invalid(pointer, "unknown-organization", "没有此组织", "No such organisation"))
        .id();
  }
}
