package io.jiceng.organization.election;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.party.Terms;
import io.jiceng.organization.party.Terms.Running;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Approved extensions of terms. */
@ApplicationScoped
class TermService {
  private final Terms terms;
  private final RuleValues rules;
  private final EntityManager entities;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  TermService(
      Terms terms,
      RuleValues rules,
      EntityManager entities,
      Authors authors,
      Audit audit,
      Clock clock) {
    this.terms = terms;
    this.rules = rules;
    this.entities = entities;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UUID extend(UUID id, ExtendTerm command) {
    var office = terms.lock(List.of(id.toString())).get(id.toString());
    if (office == null) {
      throw Problem.notFound();
    }
    if (office.closedOn() != null) {
      throw new Problem(ElectionIssue.CLOSED);
    }
    var term = office.term();
    if (term == null) {
      throw new Problem(ElectionIssue.NO_TERM);
    }
    var values = rules.of(List.of(id), ElectionLimits.CODES, LocalDate.now(clock)).get(id);
    var limits = ElectionLimits.of(Objects.requireNonNull(values));
    var findings =
        new ArrayList<>(
            Finding.all(
                when(
                    command.approvedOn().isAfter(LocalDate.now(clock)),
                    ElectionIssue.DATE_AHEAD,
                    "/approvedOn")));
    findings.addAll(TermShiftRules.extension(command.extendedTo(), term, limits));
    Problem.refuseHard(findings);
    var extension = new TermExtension(id, term.startedOn(), command, authors.current());
    entities.persist(extension);
    terms.set(Map.of(id, new Running(term.startedOn(), term.years(), command.extendedTo())));
    audit.record("extended", "term-extension", extension.id, id, null, command);
    return id;
  }
}
