package io.jiceng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One district being drawn up: its divisions, its organisations and what hangs on them. */
final class Draft {
  final String code;
  final String area;
  final LocalDate printedOn;
  final Divisions divisions;
  final People people;
  final List<PlaceRow> places = new ArrayList<>();
  final List<Unit> units = new ArrayList<>();
  final List<GroupRow> groups = new ArrayList<>();
  final List<GridRow> grids = new ArrayList<>();
  final List<TaskListRow> taskLists = new ArrayList<>();
  final List<TaskRow> tasks = new ArrayList<>();
  final List<PlanRow> plans = new ArrayList<>();
  final List<RoundScript> rounds = new ArrayList<>();
  final List<CollectiveRow> collectives = new ArrayList<>();
  final List<StatementRow> statements = new ArrayList<>();
  private final List<PlaceLead> leads = new ArrayList<>();
  private int creditNumbers;

  private record PlaceLead(String place, String organization) {}

  Draft(String code, String area, LocalDate printedOn, String minority, int minorityPercent) {
    this.code = code;
    this.area = area;
    this.printedOn = printedOn;
    this.divisions = Divisions.of(code.toLowerCase(Locale.ROOT));
    this.people = new People(area, printedOn, minority, minorityPercent);
    for (Division division : divisions.highestFirst()) {
      places.add(
          new PlaceRow(
              division.code(),
              division.name(),
              division.level(),
              division.kind(),
              division.parentCode().isEmpty() ? null : division.parentCode(),
              division.level().equals("PROVINCE") ? DemoRecords.ROOT : null,
              null,
              null));
    }
  }

  Dice dice(String stream) {
    return Dice.of(code + "/" + stream);
  }

  Division county() {
    return divisions.only(d -> d.level().equals("COUNTY") && !d.kind().equals("ZONE"));
  }

  /** An organisation whose code is the district's, a dash and the suffix. */
  Unit unit(Unit parent, String suffix, Form form, String where, String body, LocalDate foundedOn) {
    return add(new Unit(parent, code + "-" + suffix, form, where, body, foundedOn));
  }

  /** An organisation whose code is that of its parent, a dash and the tail. */
  Unit below(Unit parent, String tail, Form form, String where, String body, LocalDate foundedOn) {
    return add(new Unit(parent, parent.code() + "-" + tail, form, where, body, foundedOn));
  }

  private Unit add(Unit unit) {
    units.add(unit);
    return unit;
  }

  /** The organisation answers for the place: the place counts under it. */
  void lead(String place, Unit unit) {
    leads.add(new PlaceLead(place, unit.code()));
  }

  /** The places once more, naming the organisation that leads them. */
  List<PlaceRow> ledPlaces() {
    return leads.stream()
        .map(lead -> place(lead.place()).orElseThrow().ledBy(lead.organization()))
        .toList();
  }

  Optional<PlaceRow> place(String placeCode) {
    return places.stream().filter(place -> place.code().equals(placeCode)).findFirst();
  }

  void households(String placeCode, int count) {
    places.replaceAll(
        place -> place.code().equals(placeCode) ? place.withHouseholds(count) : place);
  }

  String creditCode(String prefix) {
    return CheckDigits.creditCode(prefix, area, ++creditNumbers);
  }

  Unit unitAt(String placeCode, Setting setting) {
    return units.stream()
        .filter(u -> u.row().setting() == setting && placeCode.equals(u.row().placeCode()))
        .findFirst()
        .orElseThrow();
  }
}
