package io.jiceng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Kongtong 崆峒区 as printed for 2024: 252 villages and their income, 357 urban grids, 139 grid
 * branches.
 */
final class Kongtong {
  private static final BigDecimal INCOME_2024 = new BigDecimal("66518500.00");
  private static final int URBAN_GRIDS = 357;
  private static final int GRID_BRANCHES = 139;
  private static final int GRIDS_OF_THE_TOWN_COMMUNITY = 9;
  private static final int COMPANIES = 20;
  private static final int TWO_NEW_ORGANIZATIONS = 155;

  private final Draft draft = new Draft("KT", "990101", LocalDate.of(2024, 12, 31), "03", 24);
  private final Countryside countryside;

  private Kongtong(Unit demo) {
    this.countryside = Countryside.under(demo, draft, "平凉市崆峒区");
  }

  static Draft draw(Unit demo) {
    var district = new Kongtong(demo);
    district.townshipsAndVillages();
    district.communities();
    district.departments();
    district.economy();
    return district.draft;
  }

  private void townshipsAndVillages() {
    Dice dice = draft.dice("villages");
    for (Division division : draft.divisions.townships()) {
      Unit township = countryside.township(division);
      Unit office = countryside.office(township);
      draft.people.join(office, dice.between(8, 13), dice.between(0, 2), Profile.OFFICE, "URBAN");
      for (Division village : draft.divisions.under(division)) {
        if (village.isVillage()) {
          int members = dice.chance(2) ? dice.between(53, 62) : dice.between(5, 8);
          Unit unit = countryside.village(village, members, dice.between(0, 1));
          ruralGrid(dice, village, unit);
        }
      }
    }
  }

  private void ruralGrid(Dice dice, Division village, Unit unit) {
    draft.grids.add(
        new GridRow(
            draft.code + "-R" + village.segment(),
            village.shortName() + "网格",
            "GRID",
            null,
            village.code(),
            unit.code(),
            unit.form() == Form.BRANCH ? unit.code() : null,
            "RURAL",
            dice.between(120, 480),
            dice.day("2019-03-01", "2020-12-31")));
  }

  /** Communities of the streets are general branches over grid branches, several grids each. */
  private void communities() {
    List<Division> communities = draft.divisions.having(Division::isCommunity);
    List<Division> streets = communities.stream().filter(Division::isUrban).toList();
    int[] branches =
        Spread.exactly(draft.dice("grid-branches"), GRID_BRANCHES, streets.size(), 5, 7);
    int[] grids =
        Spread.exactly(
            draft.dice("urban-grids"),
            URBAN_GRIDS - GRIDS_OF_THE_TOWN_COMMUNITY,
            streets.size(),
            12,
            18);
    for (int i = 0; i < streets.size(); i++) {
      Unit community = countryside.community(streets.get(i), true);
      urbanGrids(community, gridBranches(community, branches[i]), grids[i]);
    }
    for (Division town : communities) {
      if (!town.isUrban()) {
        Unit community = countryside.community(town, false);
        draft.people.join(community, 24, 2, Profile.URBAN, "URBAN");
        urbanGrids(community, List.of(community), GRIDS_OF_THE_TOWN_COMMUNITY);
      }
    }
  }

  private List<Unit> gridBranches(Unit community, int count) {
    Dice dice = draft.dice(community.code());
    List<Unit> branches = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Unit branch =
          draft
              .below(
                  community,
                  "G" + i,
                  Form.BRANCH,
                  community.where() + "第" + i + "网格",
                  community.body() + "第" + i + "网格",
                  dice.day("2021-03-01", "2024-09-30"))
              .at(community.place())
              .in(Setting.GRID);
      draft.people.join(branch, dice.between(11, 13), dice.between(0, 1), Profile.URBAN, "URBAN");
      branches.add(branch);
    }
    return branches;
  }

  /** Most grids date from 2020 to 2022, the rest from the adjustment of 2024. */
  private void urbanGrids(Unit community, List<Unit> branches, int count) {
    Dice dice = draft.dice(community.code() + "/grids");
    for (int i = 1; i <= count; i++) {
      draft.grids.add(
          new GridRow(
              "%s-N%02d".formatted(community.code(), i),
              community.body() + "第" + i + "网格",
              "GRID",
              null,
              community.place(),
              community.code(),
              branches.get((i - 1) * branches.size() / count).code(),
              "URBAN",
              dice.between(300, 500),
              i % 7 == 0
                  ? dice.day("2024-03-01", "2024-06-30")
                  : dice.day("2020-01-10", "2022-12-20")));
    }
  }

  private void departments() {
    var seat = draft.divisions.only(d -> d.name().equals("中街街道"));
    var departments = new Departments(draft, countryside.county(), seat);
    Dice dice = draft.dice("departments");
    people(departments.offices(34), dice, 7, 13, Profile.OFFICE);
    people(departments.schools(14), dice, 8, 15, Profile.SCHOOL);
    people(departments.hospitals(6), dice, 8, 15, Profile.OFFICE);
    people(departments.stateFirms(6), dice, 5, 10, Profile.ENTERPRISE);
    people(departments.newSectors(TWO_NEW_ORGANIZATIONS + 1), dice, 3, 5, Profile.ENTERPRISE);
    projectSites(departments);
  }

  private void people(List<Unit> branches, Dice dice, int least, int most, Profile profile) {
    for (Unit branch : branches) {
      int members = dice.between(least, most);
      draft.people.join(branch, members, dice.between(0, 1), profile, "URBAN");
    }
  }

  /** Temporary branches of building sites, closed with their task (ORG-06). */
  private void projectSites(Departments departments) {
    Unit county = countryside.county();
    for (int i = 0; i < 4; i++) {
      Unit site =
          departments
              .branch(
                  county,
                  90 + i,
                  Form.BRANCH,
                  "重点项目" + (i + 1) + "工地",
                  Setting.PROJECT_SITE,
                  2020 + i,
                  2020 + i)
              .without(Nature.TEMPORARY, 4 + i);
      site.closed(site.foundedOn().plusMonths(5));
    }
  }

  private void economy() {
    Dice dice = draft.dice("economy");
    List<CollectiveRow> collectives =
        draft.divisions.having(Division::isVillage).stream()
            .map(v -> countryside.collective(v, dice.day("2019-03-01", "2021-11-30")))
            .toList();
    List<BigDecimal> incomes = Spread.incomes(dice, INCOME_2024, collectives.size(), 24_000);
    List<BigDecimal> before = countryside.earlier(2023, incomes, 78, 99);
    countryside.statements(2022, collectives, countryside.earlier(2022, before, 72, 99));
    countryside.statements(2023, collectives, before);
    countryside.statements(2024, collectives, incomes);
    villageCompanies(dice);
  }

  private void villageCompanies(Dice dice) {
    List<Division> villages = draft.divisions.having(Division::isVillage);
    for (int i = 0; i < COMPANIES; i++) {
      Division village = villages.get(i * villages.size() / COMPANIES);
      draft.collectives.add(
          new CollectiveRow(
              draft.code + "-C" + village.segment(),
              village.shortName() + "农业发展有限公司",
              "VILLAGE_COMPANY",
              draft.creditCode("91"),
              countryside.villageUnit(village).code(),
              village.code(),
              dice.day("2021-02-01", "2024-06-30"),
              null,
              null));
    }
  }
}
