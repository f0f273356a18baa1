package io.jiceng.organization.household;

import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts on households: one or thousands with the same few statements. */
@ApplicationScoped
@Transactional
class HouseholdService {
  private final Households households;
  private final HouseholdDesk desk;
  private final Authors authors;

  HouseholdService(Households households, HouseholdDesk desk, Authors authors) {
    this.households = households;
    this.desk = desk;
    this.authors = authors;
  }

  UUID create(NewHousehold command) {
    if (command.key() != null && households.findById(command.key()) != null) {
      throw new Problem(HouseholdIssue.KEY_TAKEN);
    }
    return switch (put(List.of(command)).getFirst()) {
      case Outcome.Unchanged<Household> _ -> throw new Problem(HouseholdIssue.SECOND_LAYER);
      case Outcome<Household> made -> made.orRefuse().id;
    };
  }

  /** New households, and corrections of those that exist, in the caller's transaction. */
  List<Outcome<Household>> put(List<NewHousehold> commands) {
    var keys = commands.stream().map(NewHousehold::key).filter(Objects::nonNull).toList();
    var known = households.byKey(keys);
    var before = desk.views(known.values());
    var batch = desk.batch(known, commands.stream().map(NamedSeat::of).toList());
    var outcomes = commands.stream().map(batch::put).toList();
    var created = Outcome.created(outcomes);
    created.forEach(households::persist);
    desk.tell(
        "corrected",
        Stream.concat(created.stream(), Outcome.updated(outcomes).stream()).toList(),
        before);
    return outcomes;
  }

  void amend(UUID id, long seen, UnaryOperator<AmendHousehold> patch) {
    var household = desk.load(id, null);
    IfMatch.same(seen, household.version);
    var before = desk.views(List.of(household));
    var amended = patch.apply(AmendHousehold.of(household));
    desk.batch(Map.of(id, household), List.of(amended.seat())).amend(household, amended).orRefuse();
    desk.tell("corrected", List.of(household), before);
  }

  UUID move(UUID id, @Nullable String seen, HouseholdActs.MoveHousehold act) {
    var household = desk.load(id, seen);
    var before = desk.views(List.of(household));
    var findings = new ArrayList<>(HouseholdRules.move(household, act.effectiveOn(), desk.today()));
    var batch = desk.batch(Map.of(id, household), List.of(act.seat()));
    var seat = batch.seated(household, act.seat(), act.effectiveOn(), findings);
    Problem.refuseHard(findings);
    households.rememberSeats(List.of(id), act.effectiveOn());
    household.move(Objects.requireNonNull(seat), act.effectiveOn(), authors.current());
    desk.tell("moved", List.of(household), before);
    return id;
  }

  UUID end(UUID id, @Nullable String seen, HouseholdActs.EndHousehold act) {
    var household = desk.load(id, seen);
    household.refuseWhenEnded();
    var before = desk.views(List.of(household));
    Problem.refuseHard(HouseholdRules.end(household, act.ending(), act.endedOn(), desk.today()));
    household.end(act.ending(), act.endedOn(), authors.current());
    desk.tell("ended", List.of(household), before);
    return id;
  }
}
