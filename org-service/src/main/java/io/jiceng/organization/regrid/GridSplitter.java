package io.jiceng.organization.regrid;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.grid.GridActs;
import io.jiceng.organization.grid.GridDirectory.GridFacts;
import io.jiceng.organization.gridstaff.StaffPostings;
import io.jiceng.organization.gridstaff.StaffPostings.Serving;
import io.jiceng.organization.household.HouseholdSeats;
import io.jiceng.organization.household.HouseholdSeats.Seated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One grid becomes several (网格拆分). */
@ApplicationScoped
class GridSplitter {
  private final GridActs grids;
  private final HouseholdSeats households;
  private final StaffPostings staff;
  private final Successions successions;
  private final Clock clock;

  GridSplitter(
      GridActs grids,
      HouseholdSeats households,
      StaffPostings staff,
      Successions successions,
      Clock clock) {
    this.grids = grids;
    this.households = households;
    this.staff = staff;
    this.successions = successions;
    this.clock = clock;
  }

  /** Does it in the caller's transaction, unless something hard speaks against it. */
  RegridDraft tryOut(UUID id, @Nullable String seen, SplitGrid it) {
    var source = grids.load(id, seen);
    var children = grids.children(id);
    var seated = households.in(id, GridMerger.HOUSEHOLDS_MAX + 1);
    var serving = staff.on(id, it.effectiveOn());
    var ids = children.stream().map(GridFacts::id).toList();
    var findings = new ArrayList<>(RegridRules.split(source, it, ids, LocalDate.now(clock)));
    var direct = seated.stream().filter(at -> unitBelow(source, at) == null).toList();
    findings.addAll(RegridRules.households(it, direct));
    findings.addAll(staffed(it, serving));
    findings.addAll(
        Finding.all(when(seated.size() > GridMerger.HOUSEHOLDS_MAX, RegridIssue.TOO_LARGE, "")));
    var preview =
        RegridPreview.of(
            RegridKind.SPLIT,
            it.effectiveOn(),
            source,
            it.parts().stream().map(SplitGrid.Part::code).toList(),
            new RegridPreview.Moving(children, seated.size(), serving.size()),
            findings);
    if (preview.feasible()) {
      carryOut(source, it, seated);
    }
    return new RegridDraft(preview, findings);
  }

  private void carryOut(GridFacts source, SplitGrid it, List<Seated> seated) {
    var day = it.effectiveOn();
    households.defer();
    // no longer one of the place's grids when its parts are counted there (GRD-10)
    grids.close(source.id(), day);
    var goesOn = new HashMap<UUID, UUID>();
    for (var part : it.parts()) {
      var opened = opened(source, part, day);
      grids.putUnder(part.children(), opened, day);
      households.follow(keys(source, part, seated), source.id(), opened, day);
      part.staff().forEach(post -> goesOn.put(post, opened));
      successions.keep(RegridKind.SPLIT, source.id(), opened, day, it.reason(), it.documentNo());
    }
    staff.follow(source.id(), post -> Optional.ofNullable(goesOn.get(post.id())), day);
  }

  private UUID opened(GridFacts source, SplitGrid.Part part, LocalDate day) {
    return grids.open(
        source.id(),
        new GridActs.Opening(
            part.code(),
            part.name(),
            part.placeCode(),
            part.branchOrganizationId(),
            part.householdCount(),
            day));
  }

  private static List<UUID> keys(GridFacts source, SplitGrid.Part part, List<Seated> seated) {
    return Stream.concat(
            part.households().stream(),
            seated.stream()
                .filter(at -> contains(part.children(), unitBelow(source, at)))
                .map(Seated::key))
        .toList();
  }

  private static boolean contains(Set<UUID> children, @Nullable UUID unit) {
    return unit != null && children.contains(unit);
  }

  /** The grid right below that a household is in. */
  private static @Nullable UUID unitBelow(GridFacts source, Seated at) {
    return switch (source.level()) {
      case GRID -> at.microGridId();
      case MICRO_GRID -> at.centralHouseholdId();
      case CENTRAL_HOUSEHOLD -> null;
    };
  }

  private static List<Finding> staffed(SplitGrid it, List<Serving> serving) {
    var known = serving.stream().map(Serving::id).collect(Collectors.toSet());
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < it.parts().size(); i++) {
      var foreign = !known.containsAll(it.parts().get(i).staff());
      findings.addAll(Finding.all(when(foreign, RegridIssue.FOREIGN, "/parts/" + i + "/staffIds")));
    }
    return findings;
  }
}
