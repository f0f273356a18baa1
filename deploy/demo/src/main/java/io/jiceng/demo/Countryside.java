package io.jiceng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every district has alike: its committee, its townships, villages and their books. */
final class Countryside {
  private final Draft draft;
  private final Unit county;
  private final Map<String, Unit> townships = new LinkedHashMap<>();
  private final Map<String, Unit> villages = new LinkedHashMap<>();

  private Countryside(Draft draft, Unit county) {
    this.draft = draft;
    this.county = county;
  }

  /** The district's own committee, placed in its county. */
  static Countryside under(Unit demo, Draft draft, String fullName) {
    Division place = draft.county();
    var committee =
        new Unit(demo, draft.code, Form.COMMITTEE, fullName, place.name(), LocalDate.of(1950, 1, 1))
            .at(place.code());
    draft.units.add(committee);
    draft.lead(place.code(), committee);
    return new Countryside(draft, committee);
  }

  static Countryside of(Draft draft, Unit county) {
    return new Countryside(draft, county);
  }

  Unit county() {
    return county;
  }

  Unit township(Division division) {
    return townships.computeIfAbsent(division.code(), code -> found(division));
  }

  Unit villageUnit(Division village) {
    return Objects.requireNonNull(villages.get(village.code()), village.code());
  }

  /** Streets have a work committee sent by the district, towns elect a committee. */
  private Unit found(Division division) {
    Dice dice = draft.dice(division.code());
    boolean street = division.kind().equals("STREET");
    LocalDate founded =
        street ? dice.day("1981-01-01", "2003-12-31") : dice.day("1958-01-01", "1984-12-31");
    Form form = street ? Form.WORK_COMMITTEE : Form.COMMITTEE;
    Unit committee =
        draft
            .unit(county, "T" + division.segment(), form, division.name(), division.name(), founded)
            .at(division.code());
    draft.lead(division.code(), committee);
    return committee;
  }

  /** The branch of the township's or street's own staff. */
  Unit office(Unit township) {
    return draft
        .below(
            township,
            "J1",
            Form.BRANCH,
            township.where() + "机关",
            township.body() + "机关",
            LocalDate.of(1990, 7, 1))
        .at(township.place())
        .in(Setting.DEPARTMENT);
  }

  /** A village branch, or with more than 50 members a general branch over two branches. */
  Unit village(Division village, int members, int later) {
    Unit unit = localUnit(village, Setting.VILLAGE, members > 50);
    villages.put(village.code(), unit);
    if (members > 50) {
      var halves = branches(unit, Setting.VILLAGE, 2);
      draft.people.join(halves.get(0), members - members / 2, later, Profile.RURAL, "RURAL");
      draft.people.join(halves.get(1), members / 2, 0, Profile.RURAL, "RURAL");
    } else {
      draft.people.join(unit, members, later, Profile.RURAL, "RURAL");
    }
    return unit;
  }

  /** A community's organisation; its form follows from the branches it gets. */
  Unit community(Division community, boolean withBranches) {
    return localUnit(community, Setting.COMMUNITY, withBranches);
  }

  private Unit localUnit(Division division, Setting setting, boolean general) {
    return localUnit(
        division,
        Objects.requireNonNull(townships.get(division.parentCode()), division.code()),
        setting,
        general);
  }

  Unit localUnit(Division division, Unit parent, Setting setting, boolean general) {
    Dice dice = draft.dice(division.code());
    LocalDate founded =
        setting == Setting.VILLAGE
            ? dice.day("1956-01-01", "1985-12-31")
            : dice.day("2000-06-01", "2015-12-31");
    Unit unit =
        draft
            .unit(
                parent,
                "V" + division.segment(),
                general ? Form.GENERAL_BRANCH : Form.BRANCH,
                parent.where() + division.shortName(),
                division.shortName(),
                founded)
            .at(division.code())
            .in(setting);
    draft.lead(division.code(), unit);
    return unit;
  }

  List<Unit> branches(Unit general, Setting setting, int count) {
    List<Unit> branches = new ArrayList<>();
    String[] ordinals = {"第一", "第二", "第三", "第四", "第五", "第六"};
    for (int i = 0; i < count; i++) {
      branches.add(
          draft
              .below(
                  general,
                  "B" + (i + 1),
                  Form.BRANCH,
                  general.where() + ordinals[i],
                  general.body() + ordinals[i],
                  general.foundedOn())
              .at(general.place())
              .in(setting));
    }
    return branches;
  }

  /** The village's collective, registered before the first statement. */
  CollectiveRow collective(Division village, LocalDate registeredOn) {
    Dice dice = draft.dice(village.code() + "/collective");
    var row =
        new CollectiveRow(
            draft.code + "-E" + village.segment(),
            Objects.requireNonNull(townships.get(village.parentCode())).body()
                + village.shortName()
                + "股份经济合作社",
            "VILLAGE",
            draft.creditCode("N2"),
            villageUnit(village).code(),
            village.code(),
            registeredOn,
            dice.between(140, 620),
            dice.between(900, 6500));
    draft.collectives.add(row);
    return row;
  }

  /** Statements of one year for these collectives. */
  void statements(int year, List<CollectiveRow> collectives, List<BigDecimal> incomes) {
    for (int i = 0; i < collectives.size(); i++) {
      draft.statements.add(Books.year(collectives.get(i).code(), year, incomes.get(i)));
    }
  }

  /** Incomes of an earlier year: that share of the later ones, in whole yuan. */
  List<BigDecimal> earlier(int year, List<BigDecimal> later, int lowPercent, int highPercent) {
    Dice dice = draft.dice("earlier/" + year);
    return later.stream()
        .map(
            income ->
                BigDecimal.valueOf(
                    income.longValue() * dice.between(lowPercent, highPercent) / 100 * 100, 2))
        .toList();
  }
}
