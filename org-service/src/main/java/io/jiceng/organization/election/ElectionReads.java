package io.jiceng.organization.election;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Warning;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.party.Form;
import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One election for a caller, with what is doubtful about it. */
@ApplicationScoped
class ElectionReads {
  private final Elections elections;
  private final RuleValues rules;
  private final TreeNodes nodes;
  private final Scope scope;

  ElectionReads(Elections elections, RuleValues rules, TreeNodes nodes, Scope scope) {
    this.elections = elections;
    this.rules = rules;
    this.nodes = nodes;
    this.scope = scope;
  }

  ElectionView view(UUID id) {
    var it = elections.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    var organization = List.of(it.organizationId);
    var values = rules.of(organization, ElectionLimits.CODES, it.heldOn).get(it.organizationId);
    var node = nodes.of(List.of(it.organizationId.toString())).get(it.organizationId.toString());
    var form = Form.valueOf(Objects.requireNonNull(Objects.requireNonNull(node).form()));
    var limits = ElectionLimits.of(Objects.requireNonNull(values));
    var findings = ElectionRules.check(it.reported(), form, limits);
    return ElectionView.of(it, Warning.of(Finding.soft(findings)));
  }
}
