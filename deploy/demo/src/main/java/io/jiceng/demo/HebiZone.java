package io.jiceng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The Hebi zone 鹤壁示范区 as printed for 2023: 81 organisations and at least 1600 members. A zone is no
 * division: its figures are those of the organisations of its managed places (PLC-03).
 */
final class HebiZone {
  private static final int ORGANIZATIONS = 81;
  private static final int MEMBERS = 1638;

  private final Draft draft = new Draft("HB", "990105", LocalDate.of(2023, 12, 31), "03", 2);
  private final Unit zone;
  private final Division place;
  private final Countryside countryside;
  private final Quotas quotas = new Quotas(draft);

  private HebiZone(Unit demo) {
    this.place = draft.divisions.only(d -> d.kind().equals("ZONE"));
    this.zone =
        new Unit(
                demo,
                draft.code,
                Form.WORK_COMMITTEE,
                place.name(),
                "鹤壁示范区",
                LocalDate.of(2012, 6, 1))
            .at(place.code());
    draft.units.add(zone);
    draft.lead(place.code(), zone);
    draft.groups.add(GroupRow.ofPlace("HB-P", "鹤壁示范区及托管地点", zone, place.code()));
    this.countryside = Countryside.of(draft, zone);
  }

  static Draft draw(Unit demo) {
    var district = new HebiZone(demo);
    district.managedPlaces();
    district.streets();
    district.departments();
    district.quotas.fill(MEMBERS, 5, "URBAN");
    district.laterBranches();
    Supervision.ledgers(district.draft, district.zone);
    district.economy();
    return district.draft;
  }

  private void managedPlaces() {
    draft.places.replaceAll(
        row -> draft.divisions.isManaged(row.code()) ? row.managedBy(place.code()) : row);
  }

  private void streets() {
    Division ownStreet = draft.divisions.only(d -> d.name().equals("淇水湾街道"));
    for (Division street :
        List.of(draft.divisions.only(d -> d.name().equals("天山路街道")), ownStreet)) {
      Unit committee = countryside.township(street);
      quotas.add(countryside.office(committee), 14, 24, Profile.OFFICE);
      draft.divisions.under(street).forEach(d -> local(d, committee));
    }
    Unit committee = countryside.township(ownStreet);
    draft
        .divisions
        .having(d -> d.isCommunity() && draft.divisions.isManaged(d.code()))
        .forEach(d -> local(d, committee));
  }

  /** Every third community is large enough for a general branch over two branches. */
  private void local(Division division, Unit street) {
    Setting setting = division.isVillage() ? Setting.VILLAGE : Setting.COMMUNITY;
    boolean general =
        division.isCommunity() && Integer.parseInt(division.code().substring(10)) % 3 == 0;
    Unit unit = countryside.localUnit(division, street, setting, general);
    if (general) {
      countryside.branches(unit, setting, 2).forEach(b -> quotas.add(b, 27, 34, Profile.URBAN));
    } else {
      quotas.add(unit, 14, 38, Profile.URBAN);
    }
    grid(division, unit);
  }

  private void grid(Division division, Unit unit) {
    Dice dice = draft.dice(division.code() + "/grid");
    draft.grids.add(
        new GridRow(
            unit.code() + "-N1",
            division.shortName() + "网格",
            "GRID",
            null,
            division.code(),
            unit.code(),
            unit.form() == Form.BRANCH ? unit.code() : null,
            division.isVillage() ? "RURAL" : "URBAN",
            dice.between(300, 480),
            dice.day("2019-05-01", "2021-12-31")));
  }

  /** Departments, schools and firms make up what the streets leave of the 81. */
  private void departments() {
    var seat = draft.divisions.only(d -> d.name().equals("天山路街道"));
    var departments = new Departments(draft, zone, seat);
    departments.offices(14).forEach(b -> quotas.add(b, 14, 30, Profile.OFFICE));
    departments.schools(6).forEach(b -> quotas.add(b, 12, 28, Profile.SCHOOL));
    Unit park = departments.committee("Y", Form.COMMITTEE, "产业园区", LocalDate.of(2014, 4, 1));
    int left = ORGANIZATIONS - draft.units.size();
    for (int i = 0; i < left; i++) {
      quotas.add(departments.firm(park, i, 2014, 2023), 4, 22, Profile.ENTERPRISE);
    }
  }

  private void laterBranches() {
    Unit street = countryside.township(draft.divisions.only(d -> d.name().equals("天山路街道")));
    for (int i = 0; i < 3; i++) {
      Unit branch =
          draft
              .below(
                  street,
                  "Q" + (i + 1),
                  Form.BRANCH,
                  street.where() + Names.firm(i + 30) + "公司",
                  Names.firm(i + 30) + "公司",
                  LocalDate.of(2024, 3 + i * 4, 15))
              .at(street.place())
              .in(Setting.ENTERPRISE)
              .ofSector("NEW_ECONOMIC");
      draft.people.found(branch, 5 + i, Profile.ENTERPRISE, "URBAN");
    }
  }

  private void economy() {
    Division village = draft.divisions.only(d -> d.name().startsWith("吕庄"));
    Unit unit = draft.unitAt(village.code(), Setting.VILLAGE);
    var collective =
        new CollectiveRow(
            draft.code + "-E" + village.segment(),
            village.shortName() + "股份经济合作社",
            "VILLAGE",
            draft.creditCode("N2"),
            unit.code(),
            village.code(),
            LocalDate.of(2019, 5, 20),
            310,
            1480);
    draft.collectives.add(collective);
    countryside.statements(2022, List.of(collective), List.of(new BigDecimal("486000.00")));
    countryside.statements(2023, List.of(collective), List.of(new BigDecimal("534200.00")));
  }
}
