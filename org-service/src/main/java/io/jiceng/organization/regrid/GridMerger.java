package io.jiceng.organization.regrid;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.grid.GridActs;
import io.jiceng.organization.grid.GridDirectory;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.gridstaff.StaffPostings;
import io.jiceng.organization.gridstaff.StaffRole;
import io.jiceng.organization.household.HouseholdSeats;
import io.jiceng.organization.household.HouseholdSeats.Seated;
import io.jiceng.organization.place.PlaceDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One grid becomes part of another (网格合并). */
@ApplicationScoped
class GridMerger {
  static final int HOUSEHOLDS_MAX = 5_000;

  private final GridActs grids;
  private final GridDirectory directory;
  private final HouseholdSeats households;
  private final StaffPostings staff;
  private final PlaceDirectory places;
  private final Successions successions;
  private final Scope scope;
  private final Clock clock;

  GridMerger(
      GridActs grids,
      GridDirectory directory,
      HouseholdSeats households,
      StaffPostings staff,
      PlaceDirectory places,
      Successions successions,
      Scope scope,
      Clock clock) {
    this.grids = grids;
    this.directory = directory;
    this.households = households;
    this.staff = staff;
    this.places = places;
    this.successions = successions;
    this.scope = scope;
    this.clock = clock;
  }

  /** Does it in the caller's transaction, unless something hard speaks against it. */
  RegridDraft tryOut(UUID id, @Nullable String seen, MergeGrid it) {
    var source = grids.load(id, seen);
    var target = target(it);
    var children = grids.children(id);
    var seated = households.in(id, HOUSEHOLDS_MAX + 1);
    var serving = staff.on(id, it.effectiveOn());
    var findings =
        new ArrayList<>(
            RegridRules.merger(
                source,
                target,
                grids.stateSince(target.id()),
                it.effectiveOn(),
                LocalDate.now(clock)));
    findings.addAll(
        Finding.all(
            when(seated.size() > HOUSEHOLDS_MAX, RegridIssue.TOO_LARGE, ""),
            when(!fits(target.placeCode(), children, seated), RegridIssue.OUTSIDE, "/targetId")));
    var preview =
        RegridPreview.of(
            RegridKind.MERGER,
            it.effectiveOn(),
            source,
            List.of(target.code()),
            new RegridPreview.Moving(children, seated.size(), serving.size()),
            findings);
    if (preview.feasible()) {
      carryOut(source, target, it, children, seated);
    }
    return new RegridDraft(preview, findings);
  }

  /** The head of the grid that stays is its head; the other staff go on there. */
  private void carryOut(
      GridFacts source,
      GridFacts target,
      MergeGrid it,
      List<GridFacts> children,
      List<Seated> seated) {
    var day = it.effectiveOn();
    households.defer();
    var declared = declared(source, target, it);
    grids.putUnder(children.stream().map(GridFacts::id).toList(), target.id(), day);
    households.follow(seated.stream().map(Seated::key).toList(), source.id(), target.id(), day);
    staff.follow(
        source.id(),
        post -> post.role() == StaffRole.GRID_HEAD ? Optional.empty() : Optional.of(target.id()),
        day);
    if (declared != null) {
      grids.declare(target.id(), declared, day);
    }
    grids.close(source.id(), day);
    successions.keep(
        RegridKind.MERGER, source.id(), target.id(), day, it.reason(), it.documentNo());
  }

  private @Nullable Integer declared(GridFacts source, GridFacts target, MergeGrid it) {
    var here = grids.declared(source.id());
    var there = grids.declared(target.id());
    return it.householdCount() != null
        ? it.householdCount()
        : here == null || there == null ? null : Integer.valueOf(here + there);
  }

  private boolean fits(String place, List<GridFacts> children, List<Seated> seated) {
    var codes = new HashSet<String>();
    children.forEach(child -> codes.add(child.placeCode()));
    seated.forEach(household -> codes.add(household.placeCode()));
    return places.of(codes).values().stream().allMatch(at -> at.within().contains(place));
  }

  private GridFacts target(MergeGrid it) {
    var target = directory.of(List.of(it.targetId())).get(it.targetId());
    if (target == null || !scope.holds(target.organizationId())) {
      Problem.refuseHard(Finding.all(when(true, CommonProblem.NOT_FOUND, "/targetId")));
      throw Problem.notFound();
    }
    return target;
  }
}
