package io.jiceng.organization.demand;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.kit.time.WorkingDays;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Acts on demands; each is one transaction with its audit entry and its event. */
@ApplicationScoped
@Transactional
class DemandService {
  private static final String CALENDAR = "workingCalendar";
  private static final String DECISION_DAYS = "demandDecisionWorkingDays";

  private final Demands demands;
  private final Burden burden;
  private final HeldValues held;
  private final DemandNews news;
  private final RuleValues rules;
  private final Scope scope;
  private final Authors authors;
  private final Clock clock;

  DemandService(
      Demands demands,
      Burden burden,
      HeldValues held,
      DemandNews news,
      RuleValues rules,
      Scope scope,
      Authors authors,
      Clock clock) {
    this.demands = demands;
    this.burden = burden;
    this.held = held;
    this.news = news;
    this.rules = rules;
    this.scope = scope;
    this.authors = authors;
    this.clock = clock;
  }

  UUID apply(NewDemand command) {
    if (demands.count("code", command.code()) > 0) {
      throw new Problem(DemandIssue.CODE_TAKEN);
    }
    Problem.refuseHard(DemandRules.check(command));
    refuseUnlisted(command.listedItem());
    held.refuseHeld(command.asksFor(), "/asksFor");
    var owner = scope.resolve(command.organizationId());
    var asked = scope.resolve(command.askedOrganizationId(), "/askedOrganizationId");
    var today = LocalDate.now(clock);
    var demand =
        new Demand(
            Ids.next(),
            command,
            owner.id(),
            new Asked(asked.id(), command.askedLevel(), command.askedSetting()),
            Permit.applied(today, decisionDue(owner.id(), today)),
            authors.current());
    demands.persist(demand);
    demands.flush();
    burden.refuseExcess(demand, today);
    news.tell("applied", demand, null);
    return demand.id;
  }

  void amend(UUID id, long seen, UnaryOperator<AmendDemand> patch) {
    var demand = load(id);
    IfMatch.same(seen, demand.version);
    var before = DemandView.of(demand, List.of());
    var to = patch.apply(new AmendDemand(demand.title, demand.basis, demand.lastPostOn));
    var posted = to.lastPostOn();
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                posted != null && !demand.kind.isPlatform(),
                DemandIssue.NO_PLATFORM,
                "/lastPostOn"),
            Finding.when(
                posted != null && posted.isAfter(LocalDate.now(clock)),
                DemandIssue.DATE_AHEAD,
                "/lastPostOn")));
    demand.amend(to, authors.current());
    news.tell("changed", demand, before);
  }

  UUID review(UUID id, ReviewDemand command, @Nullable String seen) {
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                !command.agrees() && command.reason() == null,
                DemandIssue.REASON_MISSING,
                "/reason")));
    var today = LocalDate.now(clock);
    var review = new Review(command.body(), command.agrees(), command.reason(), today);
    return act(id, seen, "reviewed", it -> it.review(review, authors.current()));
  }

  UUID approve(UUID id, ApproveDemand command, @Nullable String seen) {
    var today = LocalDate.now(clock);
    return act(
        id, seen, "approved", it -> it.approve(command.documentNo(), today, authors.current()));
  }

  UUID refuse(UUID id, RefuseDemand command, @Nullable String seen) {
    var today = LocalDate.now(clock);
    return act(id, seen, "refused", it -> it.refuse(command.reason(), today, authors.current()));
  }

  /** What has come into force meanwhile counts, so the budget is checked once more. */
  UUID start(UUID id, StartDemand command, @Nullable String seen) {
    return act(
        id,
        seen,
        "started",
        it -> {
          it.start(command.inForceFrom(), authors.current());
          demands.flush();
          burden.refuseExcess(it, command.inForceFrom());
        });
  }

  UUID renew(UUID id, @Nullable String seen) {
    var today = LocalDate.now(clock);
    return act(id, seen, "renewed", it -> it.renew(today, authors.current()));
  }

  UUID close(UUID id, CloseDemand command, @Nullable String seen) {
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                command.closedOn().isAfter(LocalDate.now(clock)),
                DemandIssue.DATE_AHEAD,
                "/closedOn")));
    return act(id, seen, "closed", it -> it.close(command, into(it, command), authors.current()));
  }

  private @Nullable UUID into(Demand merged, CloseDemand command) {
    if (command.mergedIntoId() == null) {
      return null;
    }
    var into = demands.named(command.mergedIntoId(), scope.paths());
    Problem.refuseHard(
        Finding.all(
            Finding.when(
                !merged.kind.isPlatform()
                    || into.isEmpty()
                    || into.get().id.equals(merged.id)
                    || into.get().kind != merged.kind
                    || into.get().permit.state() != DemandState.IN_FORCE,
                DemandIssue.MERGED_INTO_ITSELF,
                "/mergedIntoId")));
    return into.orElseThrow().id;
  }

  private UUID act(UUID id, @Nullable String seen, String action, Consumer<Demand> step) {
    var demand = load(id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), demand.version);
    }
    var before = DemandView.of(demand, List.of());
    step.accept(demand);
    news.tell(action, demand, before);
    return id;
  }

  private LocalDate decisionDue(UUID owner, LocalDate today) {
    var values =
        Objects.requireNonNull(
            rules.of(List.of(owner), List.of(CALENDAR, DECISION_DAYS), today).get(owner));
    return WorkingDays.of(Objects.requireNonNull(values.texts().get(CALENDAR)))
        .last(today, values.integer(DECISION_DAYS));
  }

  private static void refuseUnlisted(@Nullable ListedItem item) {
    if (item != null && !item.isAllowed()) {
      throw Problem.of(
          DemandIssue.NOT_LISTED,
          List.of("/listedItem"),
          DemandIssue.NOT_LISTED.code(),
          "“%s”不在村级清单内，应由%s负责".formatted(item.zh(), item.office().zh()),
          "\"%s\" is not on the list of villages; the proper office: %s"
              .formatted(item.en(), item.office().en()));
    }
  }

  private Demand load(UUID id) {
    return demands.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
