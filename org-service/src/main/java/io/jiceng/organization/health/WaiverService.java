package io.jiceng.organization.health;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.duty.Period;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts on waivers: the organisation asks, its superior decides. */
@ApplicationScoped
class WaiverService {
  private static final String CHANGED = "io.jiceng.waiver.changed.v1";

  private final Waivers waivers;
  private final Questions questions;
  private final FactReader reader;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;

  WaiverService(
      Waivers waivers,
      Questions questions,
      FactReader reader,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit) {
    this.waivers = waivers;
    this.questions = questions;
    this.reader = reader;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Transactional
  UUID request(RequestWaiver command) {
    var organizationId = scope.resolve(command.organizationId()).id();
    var period =
        Period.parse(command.period()).orElseThrow(() -> new Problem(HealthIssue.PERIOD_MALFORMED));
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                questions.light(organizationId, command.obligation(), period).isEmpty(),
                HealthIssue.NOT_ASKED,
                "/obligation")));
    if (waivers.stands(organizationId, command.obligation(), period.start())) {
      throw new Problem(HealthIssue.STANDING);
    }
    var waiver = new Waiver(Ids.next(), organizationId, command, period, authors.current());
    waivers.persistAndFlush(waiver);
    tell("requested", waiver, null);
    return waiver.id;
  }

  @Transactional
  UUID decide(UUID id, DecideWaiver command) {
    var waiver = asSuperior(id);
    var author = authors.current();
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                waiver.trail.createdBy().equals(author.subject()), HealthIssue.OWN_REQUEST, "")));
    var before = WaiverView.of(waiver);
    waiver.decide(command.approved(), command.note(), author);
    waivers.flush();
    tell(command.approved() ? "approved" : "refused", waiver, before);
    return id;
  }

  @Transactional
  UUID revoke(UUID id, RevokeWaiver command) {
    var waiver = asSuperior(id);
    var before = WaiverView.of(waiver);
    waiver.revoke(command.reason(), authors.current());
    waivers.flush();
    tell("revoked", waiver, before);
    return id;
  }

  /** Only a caller whose scope holds the superior too decides. */
  private Waiver asSuperior(UUID id) {
    var waiver = waivers.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
    if (!reader.superiorOf(waiver.organizationId).map(scope::holds).orElse(true)) {
      throw new Problem(HealthIssue.SUPERIOR_ONLY);
    }
    return waiver;
  }

  private void tell(String action, Waiver it, @Nullable WaiverView before) {
    outbox.add(
        new Change(
            Topics.changes("org"),
            it.id.toString(),
            CHANGED,
            it.version,
            WaiverChanged.of(it),
            it.organizationId));
    audit.record(
        AuditEntry.of(action, "waiver", it.id, it.organizationId, before, WaiverView.of(it)));
  }
}
