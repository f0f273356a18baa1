package io.jiceng.organization.demand;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units object to what is asked of them without a permit (BUR-02). */
@ApplicationScoped
@Transactional
class ObjectionService {
  private static final Set<DemandState> WITHDRAWABLE =
      Set.of(DemandState.APPLIED, DemandState.REVIEWED, DemandState.APPROVED);

  private final Objections objections;
  private final Demands demands;
  private final DemandNews news;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;
  private final Clock clock;

  ObjectionService(
      Objections objections,
      Demands demands,
      DemandNews news,
      Scope scope,
      Authors authors,
      Audit audit,
      Clock clock) {
    this.objections = objections;
    this.demands = demands;
    this.news = news;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
    this.clock = clock;
  }

  /** The unit lies in the caller's scope; who asked it usually does not. */
  UUID raise(RaiseObjection command) {
    var today = LocalDate.now(clock);
    var unit = scope.resolve(command.organizationId());
    var asker =
        scope
            .find(command.askerOrganizationId())
            .orElseThrow(
                () ->
                    Problem.invalid(
                        "/askerOrganizationId",
                        "unknown-organization",
                        "没有此组织",
                        "No such organisation"));
    var demandId = command.demandId();
    var demand =
        demandId == null
            ? null
            : demands.seen(demandId, scope.paths()).orElseThrow(Problem::notFound);
    Problem.refuseHard(
        Finding.all(
            Finding.when(command.askedOn().isAfter(today), DemandIssue.DATE_AHEAD, "/askedOn"),
            Finding.when(
                demand != null && demand.permit.isInForce(command.askedOn()),
                DemandIssue.HAS_PERMIT,
                "/demandId")));
    var objection = new Objection(Ids.next(), unit.id(), asker.id(), command, authors.current());
    objections.persist(objection);
    tell("raised", objection, null);
    return objection.id;
  }

  UUID answer(UUID id, AnswerObjection command, @Nullable String seen) {
    var objection = objections.ofAsker(id, scope.paths()).orElseThrow(Problem::notFound);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), objection.version);
    }
    var before = ObjectionView.of(objection);
    var today = LocalDate.now(clock);
    objection.answer(command, today, authors.current());
    if (command.upheld() && objection.demandId != null) {
      withdraw(objection.demandId, command.answer(), today);
    }
    tell("answered", objection, before);
    return id;
  }

  private void withdraw(UUID demandId, String reason, LocalDate today) {
    var demand = demands.inScope(demandId, scope.paths()).orElse(null);
    if (demand == null || !WITHDRAWABLE.contains(demand.permit.state())) {
      return;
    }
    var before = DemandView.of(demand, List.of());
    demand.withdraw(reason, today, authors.current());
    news.tell("withdrawn", demand, before);
  }

  private void tell(String action, Objection it, @Nullable ObjectionView before) {
    objections.flush();
    audit.record(
        List.of(
            AuditEntry.of(
                action,
                "demand-objection",
                it.id,
                it.organizationId,
                before,
                ObjectionView.of(it))));
  }
}
