package io.jiceng.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jiceng.demo.HostUnitRow.Employees;
import io.jiceng.demo.HostUnitRow.Instructor;
import io.jiceng.demo.HostUnitRow.Leadership;
import io.jiceng.demo.HostUnitRow.PartyWork;
import io.jiceng.demo.HostUnitRow.Step;
import io.jiceng.demo.ServiceRow.Care;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that host organisations: Kongtong's two-new bodies of 2024, Suxian's community bodies of
 * 2021, Qian'an's property firms of 2022 and the enterprises of Hebi zone's industrial community.
 */
final class HostUnits {
  private static final int TWO_NEW = 230;
  private static final int PARTY_CLAUSE = 201;
  private static final int CROSS_APPOINTED = 102;
  private static final int SECRETARY_IS_HEAD = 60;
  private static final int COMMUNITY_BODIES = 131;
  private static final int SERVED_BY_A_FIRM = 5;
  private static final int SELF_MANAGED = 6;
  private static final int INDUSTRIAL = 27;
  private static final int INDUSTRIAL_EMPLOYEES = 12_186;
  private static final List<String> BODIES =
      List.of("书画协会", "夕阳红艺术团", "邻里互助会", "志愿服务社", "棋牌协会", "健身队", "亲子读书会", "调解工作室");

  private final Draft draft;
  private final List<HostUnitRow> rows;
  private final List<ServiceRow> services;
  private int number;

  private HostUnits(Draft draft, List<HostUnitRow> rows, List<ServiceRow> services) {
    this.draft = draft;
    this.rows = rows;
    this.services = services;
  }

  /** Units and the compounds that firms, or the owners, have in care. */
  record Drawn(List<HostUnitRow> units, List<ServiceRow> services) {

    /** Units again, with the leadership system that needs their organisation. */
    List<HostUnitRow> led() {
      return units.stream()
          .filter(it -> it.kind().equals("SCHOOL"))
          .map(
              it ->
                  it.ledBy(
                      new Leadership(
                          "PARTY_LED_HEAD", false, LocalDate.of(2022, 9, 1), "教党〔2022〕15号")))
          .toList();
    }
  }

  /** Names the units at their organisations too. */
  static Drawn of(List<Draft> drafts) {
    var drawn = new Drawn(new ArrayList<>(), new ArrayList<>());
    for (Draft draft : drafts) {
      var units = new HostUnits(draft, drawn.units(), drawn.services());
      switch (draft.code) {
        case "KT" -> units.kongtong();
        case "SX" -> units.suxian();
        case "QA" -> units.qianan();
        case "HB" -> units.hebiZone();
        default -> {}
      }
    }
    return drawn;
  }

  private void kongtong() {
    Dice dice = draft.dice("two-new");
    var firms = hosts(Setting.ENTERPRISE).stream().filter(HostUnits::isNewEconomic).toList();
    for (int i = 0; i < TWO_NEW; i++) {
      var hosted = i < firms.size() ? firms.get(i) : null;
      var opened = opened(dice, hosted, "2008-01-01", "2019-12-31");
      var clause = i < PARTY_CLAUSE;
      var work =
          new PartyWork(
              clause,
              i < 2 * CROSS_APPOINTED && i % 2 == 1,
              i < SECRETARY_IS_HEAD,
              dice.day(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 11, 30)));
      add(
          hosted == null ? Names.firm(i) + "商贸公司" : hosted.body(),
          "91",
          "ENTERPRISE",
          hosted,
          firms.getFirst().place(),
          "KT-X",
          opened,
          work,
          employees(dice.between(6, 180), "2024-06-30"),
          hosted == null && dice.chance(60) ? instructor(i, opened) : null,
          null);
    }
    for (Unit school : hosts(Setting.SCHOOL)) {
      add(school.body(), "12", "SCHOOL", school, school.place(), "KT-E", school.foundedOn());
    }
  }

  private void suxian() {
    Dice dice = draft.dice("community-bodies");
    var communities =
        draft.units.stream()
            .filter(it -> it.code().matches("SX-V\\d{6}"))
            .filter(this::isCommunity)
            .toList();
    for (int i = 0; i < COMMUNITY_BODIES; i++) {
      Unit community = communities.get(i % communities.size());
      var opened = dice.day("2017-03-01", "2020-06-30");
      add(
          community.body() + BODIES.get(i % BODIES.size()),
          i % 4 == 3 ? "52" : null,
          "COMMUNITY_SOCIAL_ORG",
          null,
          community.place(),
          community.code(),
          opened,
          null,
          null,
          null,
          steps(i, opened));
    }
    for (Unit branch : hosts(Setting.PROPERTY_COMPANY)) {
      add(
          branch.body(),
          "91",
          "PROPERTY_COMPANY",
          branch,
          branch.place(),
          parentOf(branch),
          branch.foundedOn().minusYears(3));
    }
  }

  /** Every fourth body stays a seed, is nurtured, filed, or registered and running by itself. */
  private List<Step> steps(int number, LocalDate opened) {
    var steps = new ArrayList<Step>();
    if (number % 4 >= 1) {
      steps.add(new Step("NURTURED", "INSTRUCTOR", person(number), opened.plusMonths(4)));
    }
    if (number % 4 >= 2) {
      steps.add(
          new Step(number % 4 == 2 ? "FILED" : "REGISTERED", null, null, opened.plusMonths(9)));
    }
    if (number % 4 == 3) {
      steps.add(new Step("SELF_RUNNING", null, null, opened.plusMonths(15)));
    }
    return steps;
  }

  private void qianan() {
    var compounds =
        draft.places.stream()
            .filter(it -> it.level().equals("COMPOUND"))
            .map(PlaceRow::code)
            .toList();
    int next = 0;
    for (Unit branch : hosts(Setting.PROPERTY_COMPANY)) {
      var opened = branch.foundedOn().minusYears(2);
      var firm =
          add(
              branch.body(),
              "91",
              "PROPERTY_COMPANY",
              branch,
              branch.place(),
              parentOf(branch),
              opened);
      for (int i = 0; i < SERVED_BY_A_FIRM; i++) {
        var from = opened.plusMonths(i);
        services.add(
            new ServiceRow(
                firm.code(),
                new Care(compounds.get(next++), from, from.plusYears(10), i % 2 == 0)));
      }
    }
    for (int i = 0; i < SELF_MANAGED; i++) {
      services.add(
          new ServiceRow(
              null, new Care(compounds.get(next++), LocalDate.of(2021, 3, 1), null, true)));
    }
  }

  private void hebiZone() {
    Dice dice = draft.dice("industrial");
    var place = draft.divisions.only(d -> d.kind().equals("INDUSTRIAL"));
    int[] employees = Spread.exactly(dice, INDUSTRIAL_EMPLOYEES, INDUSTRIAL, 120, 900);
    for (int i = 0; i < INDUSTRIAL; i++) {
      var opened = dice.day("2014-06-01", "2022-10-31");
      add(
          Names.firm(i) + "科技公司",
          "91",
          "ENTERPRISE",
          null,
          place.code(),
          "HB-Y",
          opened,
          null,
          employees(employees[i], "2022-12-31"),
          dice.chance(70) ? instructor(i, opened) : null,
          null);
    }
  }

  private HostUnitRow add(
      String name,
      String creditPrefix,
      String kind,
      Unit hosted,
      String place,
      String answering,
      LocalDate opened) {
    return add(name, creditPrefix, kind, hosted, place, answering, opened, null, null, null, null);
  }

  private HostUnitRow add(
      String name,
      @Nullable String creditPrefix,
      String kind,
      @Nullable Unit hosted,
      String place,
      String answering,
      LocalDate opened,
      @Nullable PartyWork work,
      @Nullable Employees employees,
      @Nullable Instructor instructor,
      @Nullable List<Step> steps) {
    var code = "%s-U%04d".formatted(draft.code, ++number);
    var row =
        new HostUnitRow(
            code,
            name,
            creditPrefix == null ? null : draft.creditCode(creditPrefix),
            kind,
            sector(kind, hosted),
            place,
            answering,
            opened,
            work,
            employees,
            null,
            instructor,
            steps);
    if (hosted != null) {
      hosted.hostedBy(code);
    }
    rows.add(row);
    return row;
  }

  /** As the organisation states it, for the unit's is the one that counts (HST-01). */
  private static @Nullable String sector(String kind, @Nullable Unit hosted) {
    if (hosted != null) {
      return hosted.row().sector();
    }
    return kind.equals("COMMUNITY_SOCIAL_ORG") ? "NEW_SOCIAL" : "NEW_ECONOMIC";
  }

  /** Branches of one unit each, by code. */
  private List<Unit> hosts(Setting setting) {
    return draft.units.stream()
        .filter(it -> it.row().setting() == setting && it.form() == Form.BRANCH)
        .filter(it -> it.nature() == Nature.REGULAR)
        .toList();
  }

  private static boolean isNewEconomic(Unit it) {
    return "NEW_ECONOMIC".equals(it.row().sector());
  }

  private boolean isCommunity(Unit it) {
    return it.row().setting() == Setting.COMMUNITY;
  }

  private static String parentOf(Unit it) {
    return Objects.requireNonNull(it.row().parentId());
  }

  private static LocalDate opened(Dice dice, @Nullable Unit hosted, String first, String last) {
    var day = dice.day(first, last);
    return hosted != null && hosted.foundedOn().isBefore(day) ? hosted.foundedOn() : day;
  }

  private static Employees employees(int number, String on) {
    return new Employees(number, "年报", LocalDate.parse(on));
  }

  private Instructor instructor(int number, LocalDate opened) {
    var sent = LocalDate.of(2021, 3, 1);
    return new Instructor(person(number), opened.isAfter(sent) ? opened : sent);
  }

  private UUID person(int number) {
    return UUID.nameUUIDFromBytes((draft.code + "/instructor" + number % 40).getBytes(UTF_8));
  }
}
