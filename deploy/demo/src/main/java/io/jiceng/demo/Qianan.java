package io.jiceng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Qian'an 乾安县 as printed in August 2022: 446 branches, 122 functional branches beside them, and
 * Fuyu village 附余村 with its income of 2020 and 2021.
 */
final class Qianan {
  private static final int BRANCHES = 446;
  private static final int FUNCTIONAL_BRANCHES = 122;
  private static final int COMPOUNDS = 134;
  private static final int PROPERTY_BRANCHES = 8;
  private static final int VILLAGES_WITH_TWO_BRANCHES = 14;
  private static final int BRANCHES_OF_A_COMMUNITY = 4;
  private static final int BRANCHES_WITH_LISTS = 20;
  private static final String FUYU = "220723200205";
  private static final Map<Integer, BigDecimal> FUYU_INCOME =
      Map.of(
          2019, new BigDecimal("212000.00"),
          2020, new BigDecimal("294000.00"),
          2021, new BigDecimal("500500.00"),
          2022, new BigDecimal("561200.00"));

  private final Draft draft = new Draft("QA", "990103", LocalDate.of(2022, 8, 31), "11", 5);
  private final Countryside countryside;
  private final List<Unit> communities = new ArrayList<>();

  private Qianan(Unit demo) {
    this.countryside = Countryside.under(demo, draft, "乾安县");
  }

  static Draft draw(Unit demo) {
    var district = new Qianan(demo);
    district.townshipsAndVillages();
    district.communities();
    district.functionalBranches();
    district.departments();
    district.lists();
    district.economy();
    return district.draft;
  }

  private void lists() {
    Supervision.fiveLists(
        draft,
        draft.divisions.having(Division::isVillage).stream()
            .map(countryside::villageUnit)
            .filter(unit -> unit.form() == Form.BRANCH)
            .limit(BRANCHES_WITH_LISTS)
            .toList());
  }

  private void townshipsAndVillages() {
    Dice dice = draft.dice("villages");
    int number = 0;
    for (Division division : draft.divisions.townships()) {
      Unit township = countryside.township(division);
      if (division.kind().equals("FARM")) {
        farm(township, dice);
      } else {
        Unit office = countryside.office(township);
        draft.people.join(office, dice.between(8, 14), 1, Profile.OFFICE, "URBAN");
      }
      for (Division village : draft.divisions.under(division)) {
        if (village.isVillage()) {
          boolean two = number % 11 == 5 && number / 11 < VILLAGES_WITH_TWO_BRANCHES;
          number++;
          countryside.village(
              village, two ? dice.between(51, 54) : dice.between(4, 7), dice.between(0, 1));
        }
      }
    }
  }

  /** State farms (国营农林牧场): a committee over the branches of its office and of its workers. */
  private void farm(Unit farm, Dice dice) {
    for (String part : List.of("机关", "职工")) {
      Unit branch =
          draft
              .below(
                  farm,
                  part.equals("机关") ? "J1" : "J2",
                  Form.BRANCH,
                  farm.where() + part,
                  farm.body() + part,
                  LocalDate.of(1991, 4, 1))
              .at(farm.place())
              .in(Setting.ENTERPRISE);
      draft.people.join(branch, dice.between(6, 11), 0, Profile.ENTERPRISE, "RURAL");
    }
  }

  private void communities() {
    Dice dice = draft.dice("communities");
    for (Division division : draft.divisions.having(Division::isCommunity)) {
      Unit community = countryside.community(division, division.isUrban());
      if (division.isUrban()) {
        communities.add(community);
        countryside
            .branches(community, Setting.COMMUNITY, BRANCHES_OF_A_COMMUNITY)
            .forEach(b -> join(b, dice, 13, 17, Profile.URBAN));
      } else {
        join(community, dice, 9, 16, Profile.URBAN);
      }
      urbanGrids(community, dice);
    }
  }

  private void urbanGrids(Unit community, Dice dice) {
    for (int i = 1; i <= 6; i++) {
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
              dice.day("2019-05-01", "2021-12-31")));
    }
  }

  /** Functional branches of compounds: no membership belongs to them (ORG-07). */
  private void functionalBranches() {
    for (int i = 0; i < COMPOUNDS; i++) {
      Unit community = communities.get(i % communities.size());
      String name = Names.compound(i);
      String place = "%s-C%02d".formatted(community.place(), i + 1);
      draft.places.add(PlaceRow.of(place, name, "COMPOUND", "COMPOUND", community.place()));
      if (i < FUNCTIONAL_BRANCHES) {
        Dice dice = draft.dice(place);
        Unit branch =
            draft
                .below(
                    community,
                    "F%02d".formatted(i + 1),
                    Form.BRANCH,
                    community.where() + name,
                    name,
                    dice.day("2020-04-01", "2022-07-31"))
                .at(place)
                .in(Setting.RESIDENTIAL_AREA)
                .without(Nature.FUNCTIONAL, dice.between(5, 24));
        draft.lead(place, branch);
      }
    }
  }

  /** Departments and sectors make up what the villages and communities leave of the 446. */
  private void departments() {
    var seat = draft.divisions.only(d -> d.name().equals("荣业街道"));
    var departments = new Departments(draft, countryside.county(), seat);
    Dice dice = draft.dice("departments");
    departments.schools(45).forEach(b -> join(b, dice, 4, 9, Profile.SCHOOL));
    departments.hospitals(20).forEach(b -> join(b, dice, 5, 12, Profile.OFFICE));
    departments.stateFirms(22).forEach(b -> join(b, dice, 4, 10, Profile.ENTERPRISE));
    propertyCompanies(dice);
    departments.newSectors(36).forEach(b -> join(b, dice, 3, 7, Profile.ENTERPRISE));
    int left = BRANCHES - (int) draft.units.stream().filter(Qianan::isBranch).count();
    departments.offices(left).forEach(b -> join(b, dice, 4, 9, Profile.OFFICE));
    laterBranches(departments);
  }

  /** Each firm has a branch of its own (qa-014). */
  private void propertyCompanies(Dice dice) {
    for (int i = 0; i < PROPERTY_BRANCHES; i++) {
      Unit community = communities.get(i % communities.size());
      String name = Names.firm(i) + "物业公司";
      Unit branch =
          draft
              .below(
                  community,
                  "P" + (i / communities.size() + 1),
                  Form.BRANCH,
                  community.where() + name,
                  name,
                  draft.dice(name).day("2019-02-01", "2021-09-30"))
              .at(community.place())
              .in(Setting.PROPERTY_COMPANY)
              .ofSector("NEW_ECONOMIC");
      join(branch, dice, 4, 8, Profile.ENTERPRISE);
    }
  }

  private void laterBranches(Departments departments) {
    for (int i = 0; i < 5; i++) {
      Unit branch =
          departments
              .branch(
                  countryside.county(),
                  95 + i,
                  Form.BRANCH,
                  Names.firm(i + 20) + "产业园",
                  Setting.ENTERPRISE,
                  2023,
                  2025)
              .ofSector("NEW_ECONOMIC");
      draft.people.found(branch, 4 + i, Profile.ENTERPRISE, "URBAN");
    }
  }

  private void join(Unit branch, Dice dice, int least, int most, Profile profile) {
    draft.people.join(branch, dice.between(least, most), dice.chance(30) ? 1 : 0, profile, "URBAN");
  }

  static boolean isBranch(Unit unit) {
    return unit.form().holdsMembers() && unit.nature() == Nature.REGULAR;
  }

  private void economy() {
    Dice dice = draft.dice("economy");
    List<CollectiveRow> collectives =
        draft.divisions.having(Division::isVillage).stream()
            .map(v -> countryside.collective(v, dice.day("2017-03-01", "2018-11-30")))
            .toList();
    BigDecimal total = BigDecimal.valueOf(210_000L * collectives.size(), 0);
    List<BigDecimal> incomes = Spread.incomes(dice, total, collectives.size(), 26_000);
    List<BigDecimal> before = countryside.earlier(2020, incomes, 70, 99);
    statements(2020, collectives, before);
    statements(2021, collectives, incomes);
    List<CollectiveRow> fuyu =
        collectives.stream().filter(c -> c.placeCode().equals(FUYU)).toList();
    statements(2019, fuyu, List.of(BigDecimal.ZERO));
    statements(2022, fuyu, List.of(BigDecimal.ZERO));
  }

  /** Fuyu's printed income stands in for the drawn one. */
  private void statements(int year, List<CollectiveRow> collectives, List<BigDecimal> drawn) {
    List<BigDecimal> incomes = new ArrayList<>(drawn);
    for (int i = 0; i < collectives.size(); i++) {
      if (collectives.get(i).placeCode().equals(FUYU)) {
        incomes.set(i, FUYU_INCOME.getOrDefault(year, drawn.get(i)));
      }
    }
    countryside.statements(year, collectives, incomes);
  }
}
