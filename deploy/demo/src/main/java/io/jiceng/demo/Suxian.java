package io.jiceng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Suxian 苏仙区 as printed for 2021: five levels from the district to the building, 7685 urban
 * members.
 */
final class Suxian {
  private static final int URBAN_MEMBERS = 7685;
  private static final int COMPOUND_BRANCHES = 77;
  private static final int COMPOUNDS = 96;
  private static final int BUILDING_GROUPS = 260;
  private static final int BUILDING_BRANCHES = 48;
  private static final int PROPERTY_BRANCHES = 10;

  /** More than that many members make a community's organisation a committee (ORG-04). */
  private static final int COMMITTEE_ABOVE = 100;

  private static final int GENERAL_BRANCH_ABOVE = 50;

  private final Draft draft = new Draft("SX", "990102", LocalDate.of(2021, 12, 31), "13", 3);
  private final Countryside countryside;
  private final Quotas urban = new Quotas(draft);
  private final List<Unit> communities = new ArrayList<>();

  private Suxian(Unit demo) {
    this.countryside = Countryside.under(demo, draft, "郴州市苏仙区");
  }

  static Draft draw(Unit demo) {
    var district = new Suxian(demo);
    district.townshipsAndVillages();
    district.communities();
    district.compounds();
    district.officeBuildings();
    district.propertyCompanies();
    district.departments();
    district.urban.fill(URBAN_MEMBERS, 3, "URBAN");
    district.formsByMembers();
    district.economy();
    return district.draft;
  }

  private void townshipsAndVillages() {
    Dice dice = draft.dice("villages");
    for (Division division : draft.divisions.townships()) {
      Unit township = countryside.township(division);
      urban.add(countryside.office(township), 14, 30, Profile.OFFICE);
      for (Division village : draft.divisions.under(division)) {
        if (village.isVillage()) {
          countryside.village(village, dice.between(4, 8), dice.between(0, 1));
        }
      }
    }
  }

  private void communities() {
    for (Division division : draft.divisions.having(Division::isCommunity)) {
      Unit community = countryside.community(division, division.isUrban());
      urbanGrids(community);
      if (division.isUrban()) {
        communities.add(community);
        countryside
            .branches(community, Setting.COMMUNITY, 2)
            .forEach(branch -> urban.add(branch, 20, 34, Profile.URBAN));
      } else {
        urban.add(community, 12, 30, Profile.URBAN);
      }
    }
  }

  private void urbanGrids(Unit community) {
    Dice dice = draft.dice(community.code() + "/grids");
    for (int i = 1; i <= 3; i++) {
      draft.grids.add(
          new GridRow(
              community.code() + "-N" + i,
              community.body() + "第" + i + "网格",
              "GRID",
              null,
              community.place(),
              community.code(),
              null,
              "URBAN",
              dice.between(300, 500),
              dice.day("2018-05-01", "2020-12-31")));
    }
  }

  /** Compounds, most with a branch, and under it a group in each of three or four buildings. */
  private void compounds() {
    int groups = 0;
    for (int i = 0; i < COMPOUNDS; i++) {
      Unit community = communities.get(i % communities.size());
      String name = Names.compound(i);
      String place = "%s-C%02d".formatted(community.place(), i + 1);
      draft.places.add(PlaceRow.of(place, name, "COMPOUND", "COMPOUND", community.place()));
      int buildings = (i + 1) * BUILDING_GROUPS / COMPOUND_BRANCHES - groups;
      boolean covered = i < COMPOUND_BRANCHES;
      Unit branch = covered ? compoundBranch(community, place, name, i) : community;
      for (int b = 1; b <= (covered ? buildings : 3); b++) {
        String building = "%s-B%02d".formatted(place, b);
        draft.places.add(PlaceRow.of(building, name + b + "号楼", "BUILDING", "BUILDING", place));
        if (covered) {
          buildingGroup(branch, building, b);
        }
      }
      groups += covered ? buildings : 0;
    }
  }

  private Unit compoundBranch(Unit community, String place, String name, int number) {
    Unit branch =
        draft
            .below(
                community,
                "R%02d".formatted(number + 1),
                Form.BRANCH,
                community.where() + name,
                name,
                draft.dice(place).day("2018-03-01", "2021-06-30"))
            .at(place)
            .in(Setting.RESIDENTIAL_AREA);
    draft.lead(place, branch);
    urban.add(branch, 18, 36, Profile.URBAN);
    return branch;
  }

  private void buildingGroup(Unit branch, String building, int number) {
    draft
        .below(
            branch,
            "B" + number,
            Form.GROUP,
            branch.where() + number + "号楼",
            branch.body() + number + "号楼",
            draft.dice(building).day(branch.foundedOn(), LocalDate.of(2021, 11, 30)))
        .at(building)
        .in(Setting.BUILDING);
  }

  /** Office buildings: one joint branch for the small firms of a house. */
  private void officeBuildings() {
    for (int i = 0; i < BUILDING_BRANCHES; i++) {
      Unit community = communities.get(i % communities.size());
      String name = Names.building(i);
      String place = "%s-B%02d".formatted(community.place(), i + 1);
      draft.places.add(PlaceRow.of(place, name, "BUILDING", "BUILDING", community.place()));
      Unit branch =
          draft
              .below(
                  community,
                  "O%02d".formatted(i + 1),
                  Form.JOINT_BRANCH,
                  community.where() + name,
                  name,
                  draft.dice(place).day("2018-06-01", "2021-10-31"))
              .at(place)
              .in(Setting.BUILDING)
              .ofSector("NEW_ECONOMIC")
              .covering(2 + i % 4);
      urban.add(branch, 5, 12, Profile.ENTERPRISE);
    }
  }

  private void propertyCompanies() {
    for (int i = 0; i < PROPERTY_BRANCHES; i++) {
      Unit community = communities.get(i * 4);
      String name = Names.firm(i) + "物业公司";
      Unit branch =
          draft
              .below(
                  community,
                  "P1",
                  Form.BRANCH,
                  community.where() + name,
                  name,
                  draft.dice(name).day("2019-02-01", "2021-09-30"))
              .at(community.place())
              .in(Setting.PROPERTY_COMPANY)
              .ofSector("NEW_ECONOMIC");
      urban.add(branch, 4, 9, Profile.ENTERPRISE);
    }
  }

  private void departments() {
    var seat = draft.divisions.only(d -> d.name().equals("苏仙岭街道"));
    var departments = new Departments(draft, countryside.county(), seat);
    List<Unit> offices = departments.offices(44);
    offices.forEach(b -> urban.add(b, 16, 36, Profile.OFFICE));
    Supervision.keyTasks(draft, offices, streets());
    departments.schools(20).forEach(b -> urban.add(b, 14, 32, Profile.SCHOOL));
    departments.hospitals(6).forEach(b -> urban.add(b, 18, 38, Profile.OFFICE));
    departments.stateFirms(8).forEach(b -> urban.add(b, 12, 34, Profile.ENTERPRISE));
    departments.newSectors(24).forEach(b -> urban.add(b, 4, 12, Profile.ENTERPRISE));
  }

  private List<Unit> streets() {
    return draft.divisions.townships().stream()
        .filter(division -> division.kind().equals("STREET"))
        .map(countryside::township)
        .toList();
  }

  private void formsByMembers() {
    for (Unit community : communities) {
      if (community.size() > COMMITTEE_ABOVE) {
        community.become(Form.COMMITTEE);
      } else if (community.size() <= GENERAL_BRANCH_ABOVE) {
        throw new IllegalStateException(community.code() + " is too small for a general branch");
      }
    }
  }

  private void economy() {
    Dice dice = draft.dice("economy");
    List<CollectiveRow> collectives =
        draft.divisions.having(Division::isVillage).stream()
            .map(v -> countryside.collective(v, dice.day("2018-06-01", "2020-11-30")))
            .toList();
    BigDecimal total = BigDecimal.valueOf(180_000L * collectives.size(), 0);
    List<BigDecimal> incomes = Spread.incomes(dice, total, collectives.size(), 30_000);
    countryside.statements(2020, collectives, countryside.earlier(2020, incomes, 74, 99));
    countryside.statements(2021, collectives, incomes);
  }
}
