package io.jiceng.organization.duty;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts on duties: adopt, change from a day on, end. */
@ApplicationScoped
class ObligationService {
  private static final String CHANGED = "io.jiceng.obligation.changed.v1";

  private final Obligations obligations;
  private final DutyDrafts drafts;
  private final DutyMarks marks;
  private final ObligationTemplates templates;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;
  private final Clock clock;

  ObligationService(
      Obligations obligations,
      DutyDrafts drafts,
      DutyMarks marks,
      ObligationTemplates templates,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit,
      Clock clock) {
    this.obligations = obligations;
    this.drafts = drafts;
    this.marks = marks;
    this.templates = templates;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UUID create(NewObligation command) {
    var organizationId = scope.resolve(command.organizationId()).id();
    var id = put(organizationId, drafts.settle(command));
    mark(organizationId, command.validFrom());
    return id;
  }

  /** Every template that has no version there yet; returns the organisation. */
  @Transactional
  UUID adopt(AdoptObligations command) {
    var organizationId = scope.resolve(command.organizationId()).id();
    for (var template : templates.all()) {
      if (obligations.of(template.code(), organizationId).isEmpty()) {
        put(organizationId, DutyDrafts.settle(template, command.validFrom()));
      }
    }
    mark(organizationId, command.validFrom());
    return organizationId;
  }

  @Transactional
  UUID end(UUID id, EndObligation command) {
    var obligation = obligations.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    var before = ObligationView.of(obligation);
    Problem.refuseHard(
        ObligationRules.end(
            obligation.validFrom, obligation.validTo, command.validTo(), LocalDate.now(clock)));
    obligation.endOn(command.validTo(), authors.current());
    obligations.flush();
    tell("ended", obligation, before);
    return id;
  }

  private UUID put(UUID organizationId, SettledObligation it) {
    var today = LocalDate.now(clock);
    var versions = obligations.of(it.code(), organizationId);
    var standing = versions.stream().map(Obligation::rule).toList();
    Problem.refuseHard(ObligationRules.follows(it.validFrom(), standing, today));
    versions.stream()
        .filter(version -> version.validTo == null)
        .forEach(version -> succeed(version, it.validFrom()));
    obligations.flush();
    var obligation = new Obligation(Ids.next(), organizationId, it, authors.current());
    obligations.persistAndFlush(obligation);
    tell("created", obligation, null);
    return obligation.id;
  }

  /** Lights change at once by what holds already; by the rest when its day comes. */
  private void mark(UUID organizationId, LocalDate validFrom) {
    if (!validFrom.isAfter(LocalDate.now(clock))) {
      marks.subtree(organizationId, validFrom);
    }
  }

  private void succeed(Obligation version, LocalDate day) {
    var before = ObligationView.of(version);
    version.endOn(day, authors.current());
    obligations.flush();
    tell("succeeded", version, before);
  }

  private void tell(String action, Obligation it, @Nullable ObligationView before) {
    var view = ObligationView.of(it);
    outbox.add(
        new Change(
            Topics.changes("org"), it.id.toString(), CHANGED, it.version, view, it.organizationId));
    audit.record(AuditEntry.of(action, "obligation", it.id, it.organizationId, before, view));
  }
}
