package io.jiceng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All records of the demo in the order they have to be loaded; the same on every machine.
 *
 * @param root the place-less organisation above the five districts (ORG-15 does not bind it)
 * @param places divisions and local places without their lead organisations
 * @param organizations those under the root, parents before children
 * @param hostUnits bodies that host some of them
 * @param ledPlaces the places again that an organisation leads
 */
record DemoRecords(
    OrganizationRow root,
    List<ParameterRow> parameters,
    List<PlaceRow> places,
    List<OrganizationRow> organizations,
    HostUnits.Drawn hostUnits,
    List<PlaceRow> ledPlaces,
    List<GroupRow> groups,
    List<GridRow> grids,
    List<TaskListRow> taskLists,
    List<TaskRow> tasks,
    List<PlanRow> plans,
    List<RoundScript> rounds,
    List<MemberRow> members,
    List<CollectiveRow> collectives,
    List<StatementRow> statements,
    List<ElectionRow> elections,
    List<LifeRow> life,
    List<GridItemRow> gridItems,
    List<VisitRow> visits,
    List<MatterRow> matters) {

  static final String ROOT = "DEMO";

  private static final int LOGINS = 3;

  /** The line of the reports (bs-018): below 100,000 yuan a village is weak. */
  private static final ParameterRow WEAK_VILLAGES =
      new ParameterRow(
          "weakVillageThreshold", ROOT, "100000", LocalDate.of(2018, 1, 1), "bs-018", "R");

  /**
   * Everything there is to load.
   *
   * @param today branch life reaches up to this day; nothing else depends on it
   */
  static DemoRecords generate(LocalDate today) {
    var root = new Unit(null, ROOT, Form.COMMITTEE, "演示：五个区县", "演示", LocalDate.of(1949, 10, 1));
    List<Draft> drafts =
        List.of(
            Kongtong.draw(root),
            Suxian.draw(root),
            Qianan.draw(root),
            Boshan.draw(root),
            HebiZone.draw(root));
    List<Unit> units = new ArrayList<>();
    drafts.forEach(draft -> units.addAll(draft.units));
    var hostUnits = HostUnits.of(drafts);
    var elections = Elections.of(units);
    return new DemoRecords(
        root.row(),
        List.of(WEAK_VILLAGES),
        all(drafts.stream().flatMap(d -> d.places.stream())),
        all(units.stream().map(Unit::row)),
        hostUnits,
        all(drafts.stream().flatMap(d -> d.ledPlaces().stream())),
        all(drafts.stream().flatMap(d -> d.groups.stream())),
        all(drafts.stream().flatMap(d -> d.grids.stream())),
        all(drafts.stream().flatMap(d -> d.taskLists.stream())),
        all(drafts.stream().flatMap(d -> d.tasks.stream())),
        all(drafts.stream().flatMap(d -> d.plans.stream())),
        all(drafts.stream().flatMap(d -> d.rounds.stream())),
        withLogins(all(units.stream().flatMap(u -> u.members().stream()))),
        all(drafts.stream().flatMap(d -> d.collectives.stream())),
        all(drafts.stream().flatMap(d -> d.statements.stream())),
        elections,
        life(drafts, elections, today),
        Matters.items(),
        Visits.of(drafts),
        Matters.of(drafts));
  }

  /** The theme education of the zone as printed, and the running months of every branch. */
  private static List<LifeRow> life(
      List<Draft> drafts, List<ElectionRow> elections, LocalDate today) {
    var committees =
        elections.stream()
            .filter(it -> it.seats() > 0)
            .map(ElectionRow::organizationId)
            .collect(Collectors.toSet());
    var zone = drafts.stream().filter(it -> it.code.equals("HB")).findFirst().orElseThrow();
    var units = drafts.stream().flatMap(it -> it.units.stream()).toList();
    return Stream.concat(
            ThemeEducation.of(zone).stream(), BranchLife.of(units, committees, today).stream())
        .toList();
  }

  /** The first ones are the demo users member-1 ... */
  private static List<MemberRow> withLogins(List<MemberRow> members) {
    var all = new ArrayList<>(members);
    for (int number = 1; number <= LOGINS; number++) {
      all.set(number - 1, all.get(number - 1).signingInAs("demo-member-" + number));
    }
    return all;
  }

  private static <T> List<T> all(Stream<T> rows) {
    return rows.toList();
  }
}
