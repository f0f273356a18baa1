package io.jiceng.organization.household;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Splits and mergers (分户、并户): the new keys name the old ones, in one transaction (HHD-02). */
@ApplicationScoped
@Transactional
class HouseholdSuccession {
  private final Households households;
  private final HouseholdDesk desk;
  private final Authors authors;

  HouseholdSuccession(Households households, HouseholdDesk desk, Authors authors) {
    this.households = households;
    this.desk = desk;
    this.authors = authors;
  }

  /** The old one ends, the new ones begin where it was. */
  UUID split(UUID id, @Nullable String seen, HouseholdActs.SplitHousehold act) {
    var old = desk.load(id, seen);
    old.refuseWhenEnded();
    var findings = new ArrayList<>(HouseholdRules.move(old, act.effectiveOn(), desk.today()));
    findings.addAll(
        Finding.all(when(act.parts().size() < 2, HouseholdIssue.SPLIT_PARTS, "/parts")));
    for (int i = 0; i < act.parts().size(); i++) {
      findings.addAll(keyed(act.parts().get(i).key(), "/parts/" + i + "/key"));
    }
    Problem.refuseHard(findings);
    var rows =
        act.parts().stream()
            .map(part -> row(part.key(), NamedSeat.of(old.seat(), part.listNumber()), act))
            .toList();
    replace(List.of(old), HouseholdEnding.SPLIT, act.effectiveOn(), rows, "/parts");
    return id;
  }

  /** The old ones end, the new one begins. */
  UUID merge(HouseholdActs.MergeHouseholds act) {
    var into = act.into();
    var day = Objects.requireNonNullElse(into.from(), desk.today());
    var findings =
        new ArrayList<>(
            Finding.all(when(act.keys().size() < 2, HouseholdIssue.MERGED_KEYS, "/keys")));
    var olds = new ArrayList<Household>();
    for (var key : act.keys()) {
      var old = desk.load(key, null);
      old.refuseWhenEnded();
      findings.addAll(HouseholdRules.move(old, day, desk.today()));
      olds.add(old);
    }
    findings.addAll(keyed(into.key(), "/into/key"));
    Problem.refuseHard(findings);
    var row = row(into.key(), NamedSeat.of(into), day);
    return replace(olds, HouseholdEnding.MERGED, day, List.of(row), "/into").getFirst().id;
  }

  private List<Household> replace(
      List<Household> olds,
      HouseholdEnding ending,
      LocalDate day,
      List<NewHousehold> rows,
      String pointer) {
    var before = desk.views(olds);
    olds.forEach(it -> it.end(ending, day, authors.current()));
    households.flush();
    var batch = desk.batch(new HashMap<>(), rows.stream().map(NamedSeat::of).toList());
    var made = new ArrayList<Household>();
    for (int i = 0; i < rows.size(); i++) {
      var at = rows.size() == 1 ? pointer : pointer + "/" + i;
      made.add(made(batch.put(rows.get(i)), at));
    }
    made.forEach(households::persist);
    households.flush();
    olds.forEach(old -> made.forEach(it -> households.succeed(old.id, it.id)));
    desk.tell(ending == HouseholdEnding.SPLIT ? "split" : "merged", olds, before);
    desk.tell("created", made, Map.of());
    return made;
  }

  private static Household made(Outcome<Household> outcome, String pointer) {
    return switch (outcome) {
      case Outcome.Created<Household>(var household) -> household;
      case Outcome.Refused<Household>(var findings) -> throw refused(findings, pointer);
      case Outcome.Updated<Household> _, Outcome.Unchanged<Household> _ ->
          throw refused(
              Finding.all(when(true, HouseholdIssue.SECOND_LAYER, "/listNumber")), pointer);
    };
  }

  private static Problem refused(List<Finding> findings, String pointer) {
    var aimed =
        findings.stream()
            .map(it -> new Finding(it.code(), it.severity(), pointer + it.pointer()))
            .toList();
    try {
      Problem.refuseHard(aimed);
    } catch (Problem refusal) {
      return refusal;
    }
    return new Problem(CommonProblem.INVALID);
  }

  private List<Finding> keyed(@Nullable UUID key, String pointer) {
    return Finding.all(
        when(key != null && households.findById(key) != null, HouseholdIssue.KEY_TAKEN, pointer));
  }

  private static NewHousehold row(
      @Nullable UUID key, NamedSeat seat, HouseholdActs.SplitHousehold act) {
    return row(key, seat, act.effectiveOn());
  }

  private static NewHousehold row(@Nullable UUID key, NamedSeat seat, LocalDate from) {
    return new NewHousehold(
        key,
        seat.gridId(),
        seat.microGridId(),
        seat.centralHouseholdId(),
        seat.placeCode(),
        seat.listNumber(),
        from);
  }
}
