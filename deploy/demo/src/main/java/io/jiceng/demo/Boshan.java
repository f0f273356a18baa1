package io.jiceng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Boshan 博山区 as printed for 2022: micro-grids and central households in the villages, joint-village
 * committees over 81 villages with 3935 members, no village below 100,000 yuan.
 */
final class Boshan {
  private static final int MICRO_GRIDS = 1062;
  private static final int CENTRAL_HOUSEHOLDS = 4686;
  private static final int JOINED_VILLAGES = 81;
  private static final int JOINED_MEMBERS = 3935;
  private static final int LARGE_JOINED_VILLAGES = 12;
  private static final int LARGE_VILLAGE = 60;
  private static final int COOPERATIVES = 163;

  /** Joint-village committees by town: 13, each for 6 or 7 villages of the town. */
  private static final Map<String, Integer> JOINT_COMMITTEES =
      Map.of("域城镇", 3, "白塔镇", 1, "八陡镇", 1, "石马镇", 1, "源泉镇", 2, "池上镇", 2, "博山镇", 2, "山头街道", 1);

  private final Draft draft = new Draft("BS", "990104", LocalDate.of(2022, 12, 31), "03", 2);
  private final Countryside countryside;

  private Boshan(Unit demo) {
    this.countryside = Countryside.under(demo, draft, "淄博市博山区");
  }

  static Draft draw(Unit demo) {
    var district = new Boshan(demo);
    district.townshipsAndVillages();
    district.communities();
    district.microGrids();
    district.departments();
    district.supervision();
    district.economy();
    return district.draft;
  }

  private void townshipsAndVillages() {
    Dice dice = draft.dice("villages");
    List<Integer> joined = joinedVillageSizes();
    List<Unit> together = new ArrayList<>();
    int committee = 0;
    for (Division division : draft.divisions.townships()) {
      Unit township = countryside.township(division);
      Unit office = countryside.office(township);
      draft.people.join(office, dice.between(10, 18), 1, Profile.OFFICE, "URBAN");
      List<Division> villages =
          draft.divisions.under(division).stream().filter(Division::isVillage).toList();
      int next = 0;
      for (int i = 0; i < JOINT_COMMITTEES.getOrDefault(division.name(), 0); i++) {
        int covered = committee < 3 ? 7 : 6;
        Unit joint = jointVillages(township, villages.get(next), ++committee, covered);
        List<Unit> covering = new ArrayList<>();
        for (int v = 0; v < covered; v++) {
          covering.add(countryside.village(villages.get(next++), joined.removeFirst(), 0));
        }
        var code = "BS-J%02d".formatted(committee);
        draft.groups.add(
            GroupRow.of(code, joint.where(), "JOINT_VILLAGE", joint, covering, joint.foundedOn()));
        together.addAll(covering);
      }
      for (Division village : villages.subList(next, villages.size())) {
        countryside.village(village, dice.between(4, 7), dice.between(0, 1));
      }
    }
    draft.groups.add(
        GroupRow.of(
            "BS-J", "博山区联村覆盖村", "PEER", countryside.county(), together, LocalDate.of(2022, 10, 1)));
  }

  /**
   * Sizes of the villages the joint committees cover: most at the edge of one branch, some above.
   */
  private List<Integer> joinedVillageSizes() {
    int small = JOINED_VILLAGES - LARGE_JOINED_VILLAGES;
    int rest = JOINED_MEMBERS - LARGE_JOINED_VILLAGES * LARGE_VILLAGE;
    List<Integer> sizes = new ArrayList<>();
    for (int size : Spread.exactly(draft.dice("joined"), rest, small, 43, 50)) {
      sizes.add(size);
    }
    for (int i = 0; i < LARGE_JOINED_VILLAGES; i++) {
      sizes.add(i * 6 + 3, LARGE_VILLAGE);
    }
    return sizes;
  }

  /** The committee coordinates; every village keeps its branch under the town (ORG-16). */
  private Unit jointVillages(Unit township, Division lead, int number, int covered) {
    return draft
        .unit(
            township,
            "L%02d".formatted(number),
            Form.COMMITTEE,
            township.where() + lead.shortName().replaceFirst("村$", "") + "片区联村",
            lead.shortName().replaceFirst("村$", "") + "片区联村",
            draft.dice(lead.code()).day("2021-03-01", "2022-09-30"))
        .at(township.place())
        .in(Setting.JOINT_VILLAGE)
        .covering(covered);
  }

  private void communities() {
    Dice dice = draft.dice("communities");
    for (Division division : draft.divisions.having(Division::isCommunity)) {
      Unit community = countryside.community(division, false);
      draft.people.join(community, dice.between(5, 9), dice.between(0, 1), Profile.URBAN, "URBAN");
      grid(dice, division, community, "URBAN", dice.between(300, 500));
    }
  }

  /**
   * 1062 micro-grids of 30–50 and 4686 central households of 10–15 households go together only with
   * four or five central households to a micro-grid: 438 with five of ten, 624 with four.
   */
  private void microGrids() {
    List<Division> villages = draft.divisions.having(Division::isVillage);
    int withFive = CENTRAL_HOUSEHOLDS - 4 * MICRO_GRIDS;
    Dice dice = draft.dice("micro-grids");
    int[] perVillage = Spread.exactly(dice, MICRO_GRIDS, villages.size(), 2, 8);
    int number = 0;
    for (int v = 0; v < villages.size(); v++) {
      Unit village = countryside.villageUnit(villages.get(v));
      List<int[]> microGrids = new ArrayList<>();
      for (int m = 0; m < perVillage[v]; m++, number++) {
        boolean five =
            (number + 1L) * withFive / MICRO_GRIDS > (long) number * withFive / MICRO_GRIDS;
        microGrids.add(
            five
                ? new int[] {10, 10, 10, 10, 10}
                : Spread.exactly(dice, dice.between(43, 50), 4, 10, 15));
      }
      int households = microGrids.stream().mapToInt(m -> Arrays.stream(m).sum()).sum();
      String grid = grid(dice, villages.get(v), village, "RURAL", households);
      draft.households(village.place(), households + dice.between(0, 6));
      for (int m = 0; m < microGrids.size(); m++) {
        microGrid(dice, village, grid, m + 1, microGrids.get(m));
      }
    }
  }

  private String grid(Dice dice, Division place, Unit lead, String area, int households) {
    String code = draft.code + "-N" + place.segment();
    draft.grids.add(
        new GridRow(
            code,
            place.shortName() + "网格",
            "GRID",
            null,
            place.code(),
            lead.code(),
            lead.form() == Form.BRANCH ? lead.code() : null,
            area,
            households,
            dice.day("2019-06-01", "2020-12-31")));
    return code;
  }

  private void microGrid(Dice dice, Unit village, String grid, int number, int[] centrals) {
    String code = grid + "-M" + number;
    LocalDate opened = dice.day("2021-06-01", "2022-06-30");
    draft.grids.add(
        new GridRow(
            code,
            village.body() + "第" + number + "微网格",
            "MICRO_GRID",
            grid,
            village.place(),
            village.code(),
            null,
            "RURAL",
            Arrays.stream(centrals).sum(),
            opened));
    for (int c = 0; c < centrals.length; c++) {
      draft.grids.add(
          new GridRow(
              code + "-H" + (c + 1),
              village.body() + number + "-" + (c + 1) + "中心户",
              "CENTRAL_HOUSEHOLD",
              code,
              village.place(),
              village.code(),
              null,
              "RURAL",
              centrals[c],
              dice.day(opened, LocalDate.of(2022, 10, 31))));
    }
  }

  private void supervision() {
    Supervision.monthlyRounds(
        draft, draft.divisions.townships().stream().map(countryside::township).toList());
  }

  private void departments() {
    var seat = draft.divisions.only(d -> d.name().equals("城东街道"));
    var departments = new Departments(draft, countryside.county(), seat);
    Dice dice = draft.dice("departments");
    List<Unit> branches = new ArrayList<>(departments.offices(22));
    branches.addAll(departments.hospitals(4));
    branches.addAll(departments.stateFirms(5));
    branches.forEach(b -> draft.people.join(b, dice.between(6, 12), 1, Profile.OFFICE, "URBAN"));
    departments
        .newSectors(12)
        .forEach(b -> draft.people.join(b, dice.between(3, 7), 0, Profile.ENTERPRISE, "URBAN"));
  }

  /**
   * Every village above the line of 100,000 yuan in 2022 (bs-019), some below it the year before.
   */
  private void economy() {
    Dice dice = draft.dice("economy");
    List<Division> villages = draft.divisions.having(Division::isVillage);
    List<CollectiveRow> collectives =
        villages.stream()
            .map(v -> countryside.collective(v, dice.day("2018-03-01", "2020-11-30")))
            .toList();
    BigDecimal total = BigDecimal.valueOf(262_000L * collectives.size(), 0);
    List<BigDecimal> incomes = Spread.incomes(dice, total, collectives.size(), 100_000);
    countryside.statements(2021, collectives, countryside.earlier(2021, incomes, 66, 99));
    countryside.statements(2022, collectives, incomes);
    for (int i = 0; i < COOPERATIVES; i++) {
      Division village = villages.get(i * villages.size() / COOPERATIVES);
      cooperative(village, "K", village.shortName() + "种植专业合作社", "COOPERATIVE", dice);
    }
    cooperative(villages.getFirst(), "U", "博山农民专业合作社联合社", "UNION", dice);
  }

  private void cooperative(Division village, String letter, String name, String kind, Dice dice) {
    draft.collectives.add(
        new CollectiveRow(
            draft.code + "-" + letter + village.segment(),
            name,
            kind,
            draft.creditCode("93"),
            countryside.villageUnit(village).code(),
            village.code(),
            dice.day("2019-03-01", "2022-10-31"),
            dice.between(20, 160),
            dice.between(80, 1200)));
  }
}
