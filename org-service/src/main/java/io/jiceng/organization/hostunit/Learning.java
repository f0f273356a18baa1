package io.jiceng.organization.hostunit;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.hostunit.Statement.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what is stated about units, all of a request or nothing. */
final class Learning {
  private final FactBook book;
  private final Surroundings known;

  Learning(FactBook book, Surroundings known) {
    this.book = book;
    this.known = known;
  }

  /** What spoke against it; whether anything was new. */
  record Learnt(List<Finding> findings, boolean news) {}

  Learnt learn(HostUnit unit, List<Placed> statements) {
    var tried = take(unit, statements, book.trial(unit.id));
    return tried.findings().isEmpty() ? take(unit, statements, book) : tried;
  }

  /** A body in incubation begins as a seed without organisation (HST-04). */
  void begin(HostUnit unit) {
    if (unit.kind == HostUnitKind.COMMUNITY_SOCIAL_ORG) {
      book.put(
          unit,
          new Stated(FactTopic.BODY_STAGE, FactValue.of(BodyStage.SEED), unit.openedOn, null, ""));
      book.put(
          unit,
          new Stated(
              FactTopic.ORGANIZATION_STAGE,
              FactValue.of(OrganizationStage.NONE),
              unit.openedOn,
              null,
              ""));
    }
  }

  private Learnt take(HostUnit unit, List<Placed> statements, FactBook into) {
    var news = false;
    for (var placed : statements) {
      var findings = new ArrayList<>(judge(unit, placed, into));
      if (!findings.isEmpty()) {
        return new Learnt(findings, false);
      }
      for (var stated : stated(placed)) {
        findings.addAll(into.check(unit, stated));
        if (findings.isEmpty()) {
          news |= into.put(unit, stated);
        }
      }
      if (!findings.isEmpty()) {
        return new Learnt(findings, false);
      }
    }
    return new Learnt(List.of(), news);
  }

  private List<Finding> judge(HostUnit unit, Placed placed, FactBook now) {
    var at = placed.at();
    return switch (placed.statement()) {
      case StatePartyWork _, StateInstructor _ -> List.of();
      case StateEmployees it -> HostUnitRules.estimate(it.source(), it.on(), at);
      case StatePopulation it -> HostUnitRules.estimate(it.source(), it.on(), at);
      case StateLeadership it ->
          HostUnitRules.leadership(unit.kind, it.system(), known.isOrganised(unit.id, it.on()), at);
      case TakeStep it -> step(unit, it, now, at);
    };
  }

  private List<Finding> step(HostUnit unit, TakeStep it, FactBook now, String at) {
    var findings = new ArrayList<Finding>();
    var body = now.of(unit.id, FactTopic.BODY_STAGE);
    var organization = now.of(unit.id, FactTopic.ORGANIZATION_STAGE);
    var bodyStage = it.bodyStage();
    if (bodyStage != null) {
      var since = body == null ? null : body.validFrom;
      var stage = body == null ? null : BodyStage.valueOf(body.value.code());
      findings.addAll(HostUnitRules.body(unit.kind, stage, bodyStage, since, it.on(), at));
    }
    var next = it.organizationStage();
    if (next != null) {
      var since = organization == null ? null : organization.validFrom;
      var stage =
          organization == null ? null : OrganizationStage.valueOf(organization.value.code());
      findings.addAll(HostUnitRules.organization(unit.kind, stage, next, since, it.on(), at));
    }
    findings.addAll(
        Finding.all(
            when(bodyStage == null && next == null, HostUnitIssue.STAGE_MISSING, at),
            when(
                next == OrganizationStage.INSTRUCTOR && it.instructorId() == null,
                HostUnitIssue.INSTRUCTOR_MISSING,
                at + "/instructorId")));
    findings.addAll(branch(unit, it, at));
    return findings;
  }

  private List<Finding> branch(HostUnit unit, TakeStep it, String at) {
    var stage = it.organizationStage();
    var named = it.branchId();
    if (stage == null || !stage.namesBranch() || named == null) {
      return Finding.all(
          when(
              stage != null && stage.namesBranch(), HostUnitIssue.BRANCH_MISSING, at + "/branchId"),
          when(
              named != null && (stage == null || !stage.namesBranch()),
              HostUnitIssue.BRANCH_NOT_MEANT,
              at + "/branchId"));
    }
    var node = known.organization(named);
    if (node == null || !node.inScope()) {
      var issue = node == null ? HostUnitIssue.ORGANIZATION_UNKNOWN : CommonProblem.NOT_FOUND;
      return Finding.all(when(true, issue, at + "/branchId"));
    }
    var min = known.fullMembersMin().getOrDefault(node.id(), 0);
    return HostUnitRules.branch(stage, known.branch(node, unit.id, it.on()), unit.id, min, at);
  }

  private List<Stated> stated(Placed placed) {
    var at = placed.at();
    return switch (placed.statement()) {
      case StatePartyWork it -> it.stated(at);
      case StateEmployees it -> it.stated(at);
      case StatePopulation it -> it.stated(at);
      case StateLeadership it -> it.stated(at);
      case StateInstructor it -> it.stated(at);
      case TakeStep it -> it.stated(branchId(it), at);
    };
  }

  private @Nullable UUID branchId(TakeStep it) {
    var node = it.branchId() == null ? null : known.organization(it.branchId());
    return node == null ? null : node.id();
  }
}
