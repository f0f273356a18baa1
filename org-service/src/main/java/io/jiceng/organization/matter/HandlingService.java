package io.jiceng.organization.matter;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.household.HouseholdDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts on a matter from its handing over to its closing (办理). */
@ApplicationScoped
@Transactional
class HandlingService {
  private final MatterDesk desk;
  private final Directory directory;
  private final Households households;
  private final HouseholdDirectory known;

  HandlingService(
      MatterDesk desk, Directory directory, Households households, HouseholdDirectory known) {
    this.desk = desk;
    this.directory = directory;
    this.households = households;
    this.known = known;
  }

  UUID hand(UUID id, @Nullable String seen, MatterActs.HandMatter act) {
    return desk.act(id, seen, "handed", (matter, now) -> matter.hand(assignment(matter, act), now));
  }

  UUID upgrade(UUID id, @Nullable String seen, MatterActs.UpgradeMatter act) {
    return desk.act(
        id,
        seen,
        "upgraded",
        (matter, now) -> matter.upgrade(act.toLevel(), act.upgradedOn(), act.reason(), now));
  }

  UUID extend(UUID id, @Nullable String seen, MatterActs.ExtendMatter act) {
    return desk.act(
        id,
        seen,
        "extended",
        (matter, now) ->
            matter.extend(
                act.dueOn(),
                act.extendedOn(),
                act.reason(),
                Boolean.TRUE.equals(act.bothAgree()),
                now));
  }

  UUID resolve(UUID id, @Nullable String seen, MatterActs.ResolveMatter act) {
    var step = act.resolved() ? MatterStep.RESOLVE : MatterStep.GIVE_UP;
    var ending = act.resolved() ? MatterEnding.RESOLVED : MatterEnding.UNRESOLVED;
    return desk.act(
        id,
        seen,
        "ended",
        (matter, now) -> matter.end(step, ending, act.endedOn(), act.result(), now));
  }

  UUID withdraw(UUID id, @Nullable String seen, MatterActs.WithdrawMatter act) {
    return desk.act(
        id,
        seen,
        "withdrawn",
        (matter, now) ->
            matter.end(
                MatterStep.WITHDRAW, MatterEnding.WITHDRAWN, act.endedOn(), act.result(), now));
  }

  UUID ask(UUID id, @Nullable String seen, MatterActs.AnswerMatter act) {
    return desk.act(
        id, seen, "answered", (matter, now) -> matter.ask(act.answer(), act.askedOn(), now));
  }

  UUID close(UUID id, @Nullable String seen, MatterActs.CloseMatter act) {
    return desk.act(id, seen, "closed", (matter, now) -> matter.close(act.closedOn(), now));
  }

  /** Keys stay in a table of their own; the matter knows how many they are. */
  UUID help(UUID id, @Nullable String seen, MatterActs.HelpHouseholds act) {
    Problem.refuseHard(MatterRules.beneficiaries(act.householdKeys(), act.declaredCount()));
    var outside = known.outside(Objects.requireNonNullElse(act.householdKeys(), Set.of()));
    Problem.refuseHard(
        Finding.all(when(!outside.isEmpty(), CommonProblem.NOT_FOUND, "/householdKeys")));
    return desk.act(
        id,
        seen,
        "beneficiaries-changed",
        (matter, now) -> {
          var keys = Objects.requireNonNullElse(act.householdKeys(), Set.<String>of());
          households.replace(id, keys);
          matter.help(Objects.requireNonNullElse(act.declaredCount(), keys.size()), now);
        });
  }

  UUID refund(UUID id, @Nullable String seen, Refund refund) {
    return desk.act(id, seen, "refunded", (matter, now) -> matter.refund(refund, now));
  }

  private Matter.Assignment assignment(Matter matter, MatterActs.HandMatter act) {
    var names = new HashSet<String>();
    names.addAll(Objects.requireNonNullElse(act.jointOrganizationIds(), Set.<String>of()));
    add(names, act.leadOrganizationId());
    add(names, act.handler().organizationId());
    var named = directory.of(names);
    var findings = new ArrayList<Finding>();
    var handler = named.handler(act.handler(), matter.intake.organizationId(), findings);
    var lead = named.organization(act.leadOrganizationId(), "/leadOrganizationId", findings);
    var joint = named.joint(act.jointOrganizationIds(), findings);
    Problem.refuseHard(findings);
    return new Matter.Assignment(
        handler.orElseThrow(), lead, joint, matter.handlerLevel, matter.dueOn);
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }
}
