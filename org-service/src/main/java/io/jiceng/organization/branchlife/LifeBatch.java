package io.jiceng.organization.branchlife;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.party.CommitteeSpans.CommitteeSpan;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records gatherings one after the other in memory. */
final class LifeBatch {
  record Key(UUID organizationId, String number) {}

  private final Map<Key, OrgLifeRecord> numbered = new HashMap<>();
  private final Map<String, TreeNode> organizations;
  private final Map<UUID, List<CommitteeSpan>> committees;
  private final Author author;
  private final LocalDate today;

  LifeBatch(
      List<OrgLifeRecord> standing,
      Map<String, TreeNode> organizations,
      Map<UUID, List<CommitteeSpan>> committees,
      Author author,
      LocalDate today) {
    standing.forEach(it -> numbered.put(new Key(it.organizationId, String.valueOf(it.number)), it));
    this.organizations = organizations;
    this.committees = committees;
    this.author = author;
    this.today = today;
  }

  /** A new record, or new values for the one that has this number. */
  Outcome<OrgLifeRecord> put(NewLifeRecord command) {
    var node = organizations.get(command.organizationId());
    var status = command.status() == null ? LifeStatus.DRAFT : command.status();
    var facts = command.facts();
    var findings =
        new ArrayList<>(
            Finding.all(
                when(node == null, LifeIssue.ORGANIZATION_UNKNOWN, "/organizationId"),
                when(node != null && !node.inScope(), CommonProblem.NOT_FOUND, "/organizationId"),
                when(command.namesUnknownKind(), LifeIssue.KIND_UNKNOWN, "/kinds"),
                when(
                    status != LifeStatus.DRAFT && status != LifeStatus.CONFIRMED,
                    LifeIssue.STATUS,
                    "/status")));
    if (node == null || !findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    findings.addAll(check(facts, status, node));
    if (!findings.isEmpty()) {
      return new Outcome.Refused<>(findings);
    }
    var key = command.number() == null ? null : new Key(node.id(), command.number());
    var standing = key == null ? null : numbered.get(key);
    return standing == null ? create(node, key, facts, status) : update(standing, facts, status);
  }

  /** Everything that is wrong with it in this status. */
  List<Finding> check(LifeFacts facts, LifeStatus status, TreeNode node) {
    var findings = new ArrayList<>(LifeRules.draft(facts, today));
    findings.addAll(LifeRules.form(facts, node.form(), node.nature()));
    findings.addAll(
        Finding.all(when(!node.stoodOn(facts.heldOn()), LifeIssue.NOT_STANDING, "/heldOn")));
    if (status == LifeStatus.CONFIRMED) {
      findings.addAll(LifeRules.confirmed(facts, seats(node.id(), facts.heldOn())));
    }
    return findings;
  }

  private @Nullable Integer seats(UUID organizationId, LocalDate day) {
    return committees.getOrDefault(organizationId, List.of()).stream()
        .filter(it -> it.holds(day))
        .map(CommitteeSpan::seats)
        .findAny()
        .orElse(null);
  }

  private Outcome<OrgLifeRecord> create(
      TreeNode node, @Nullable Key key, LifeFacts facts, LifeStatus status) {
    var number = key == null ? null : key.number();
    var record = new OrgLifeRecord(Ids.next(), node.id(), number, facts, status, author);
    if (key != null) {
      numbered.put(key, record);
    }
    return new Outcome.Created<>(record);
  }

  private Outcome<OrgLifeRecord> update(
      OrgLifeRecord standing, LifeFacts facts, LifeStatus status) {
    var confirms = standing.status == LifeStatus.DRAFT && status == LifeStatus.CONFIRMED;
    if (standing.facts().equals(facts) && !confirms) {
      return new Outcome.Unchanged<>(standing);
    }
    if (standing.status == LifeStatus.LOCKED || standing.status == LifeStatus.WITHDRAWN) {
      var issue = standing.status == LifeStatus.LOCKED ? LifeIssue.LOCKED : LifeIssue.WITHDRAWN;
      return new Outcome.Refused<>(Finding.all(when(true, issue, "/number")));
    }
    standing.amend(facts, author);
    if (confirms) {
      standing.confirm(author);
    }
    return new Outcome.Updated<>(standing);
  }
}
