package io.jiceng.demo;

import static io.jiceng.demo.Generated.RECORDS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoRecordsTest {

  @Test
  void generatesTheSameBytesTwice() {
    assertThat(bytes(DemoRecords.generate(Generated.TODAY))).isEqualTo(bytes(RECORDS));
  }

  private static List<String> bytes(DemoRecords records) {
    return Stream.of(
            List.of(records.root()),
            records.parameters(),
            records.places(),
            records.organizations(),
            records.ledPlaces(),
            records.grids(),
            records.taskLists(),
            records.tasks(),
            records.plans(),
            records.rounds(),
            records.members(),
            records.collectives(),
            records.statements(),
            records.elections(),
            records.life(),
            records.gridItems(),
            records.visits(),
            records.matters())
        .map(rows -> new String(NdJson.of(rows), java.nio.charset.StandardCharsets.UTF_8))
        .toList();
  }

  @Test
  void letsThreeMembersSignIn() {
    assertThat(RECORDS.members().stream().map(MemberRow::identifiers).filter(Objects::nonNull))
        .extracting(Object::toString)
        .containsExactly(
            "[Identifier[system=person-claim, value=demo-member-1]]",
            "[Identifier[system=person-claim, value=demo-member-2]]",
            "[Identifier[system=person-claim, value=demo-member-3]]");
  }

  /** What the system holds against them: one list of a type a year, at most four rounds on site. */
  @Test
  void keepsTaskListsAndRoundsWithinTheirRules() {
    assertThat(RECORDS.taskLists())
        .extracting(it -> it.organizationId() + it.year() + it.type() + it.ledgerKind())
        .doesNotHaveDuplicates();
    assertThat(RECORDS.tasks())
        .allSatisfy(
            task ->
                assertThat(task.assignments())
                    .isNotEmpty()
                    .extracting(TaskRow.Assignment::answeringOrganizationId)
                    .doesNotHaveDuplicates());
    assertThat(
            RECORDS.rounds().stream()
                .flatMap(it -> it.round().unitIds().stream())
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()))
                .values())
        .allMatch(rounds -> rounds <= 4);
  }

  @Test
  void hasTheSizeOfFiveDistricts() {
    assertThat(RECORDS.members()).hasSizeBetween(15_000, 26_000);
    assertThat(RECORDS.organizations()).hasSizeBetween(2_000, 4_000);
  }

  @Test
  void namesEveryParentPlaceBeforeItsChildren() {
    Set<String> seen = new HashSet<>();
    for (PlaceRow place : RECORDS.places()) {
      if (place.level().equals("PROVINCE")) {
        assertThat(place.parentCode()).isNull();
      } else {
        assertThat(seen).as(place.code()).contains(place.parentCode());
      }
      if (place.managedByPlaceCode() != null) {
        assertThat(seen).contains(place.managedByPlaceCode());
      }
      assertThat(seen.add(place.code())).as(place.code()).isTrue();
    }
  }

  @Test
  void buildsDivisionCodesOnTheirParents() {
    for (PlaceRow place : RECORDS.places()) {
      String parent = place.parentCode();
      switch (place.level()) {
        case "TOWNSHIP" -> assertThat(parent).isEqualTo(place.code().substring(0, 6) + "000000");
        case "VILLAGE" -> assertThat(parent).isEqualTo(place.code().substring(0, 9) + "000");
        case "COMPOUND", "BUILDING" -> assertThat(place.code()).startsWith(parent + "-");
        default -> assertThat(place.code()).hasSizeGreaterThanOrEqualTo(12);
      }
    }
  }

  @Test
  void leadsPlacesByOrganizationsThatStandThere() {
    for (PlaceRow place : RECORDS.ledPlaces()) {
      var lead = Generated.organization(Generated.answering(place));
      assertThat(lead.placeCode()).isEqualTo(place.code());
    }
  }

  @Test
  void keepsTheRulesOfTheTree() {
    Set<String> seen = new HashSet<>(Set.of(DemoRecords.ROOT));
    for (OrganizationRow organization : RECORDS.organizations()) {
      assertThat(seen).as(organization.code()).contains(organization.parentId());
      assertThat(seen.add(organization.code())).as(organization.code()).isTrue();
      if (!DemoRecords.ROOT.equals(organization.parentId())) {
        OrganizationRow parent = Generated.organization(String.valueOf(organization.parentId()));
        assertThat(mayHold(parent, organization)).as(parent.code() + organization).isTrue();
        assertThat(organization.foundedOn()).isAfterOrEqualTo(parent.foundedOn());
      }
    }
  }

  /** ORG-15: a higher form above, or committees with the higher place above. */
  private static boolean mayHold(OrganizationRow parent, OrganizationRow child) {
    if (parent.form().rank > child.form().rank) {
      return true;
    }
    return parent.form().rank == Form.COMMITTEE.rank
        && child.form().rank == Form.COMMITTEE.rank
        && (level(parent) < level(child) || child.setting() == Setting.JOINT_VILLAGE);
  }

  private static int level(OrganizationRow organization) {
    return List.of("COUNTY", "TOWNSHIP", "VILLAGE", "COMPOUND", "BUILDING")
        .indexOf(Generated.place(organization.placeCode()).level());
  }

  @Test
  void keepsTheThresholdsOfForms() {
    Map<String, Integer> sizes = sizes();
    for (OrganizationRow organization : RECORDS.organizations()) {
      int size = sizes.getOrDefault(organization.code(), 0);
      if (organization.nature() != Nature.REGULAR) {
        assertThat(size).as(organization.code()).isZero();
        continue;
      }
      switch (organization.form()) {
        case BRANCH, JOINT_BRANCH -> assertThat(size).as(organization.code()).isBetween(3, 50);
        case GENERAL_BRANCH -> assertThat(size).as(organization.code()).isGreaterThan(50);
        case COMMITTEE -> {
          if (organization.setting() == Setting.COMMUNITY) {
            assertThat(size).as(organization.code()).isGreaterThan(100);
          }
        }
        case GROUP, WORK_COMMITTEE -> {}
      }
    }
  }

  /** Members of every organisation and all under it, including those who come later. */
  private static Map<String, Integer> sizes() {
    return RECORDS.members().stream()
        .flatMap(m -> chain(m.organizationId()))
        .collect(groupingBy(Function.identity(), summingInt(c -> 1)));
  }

  private static Stream<String> chain(String code) {
    return Stream.iterate(
        code,
        at -> !at.equals(DemoRecords.ROOT),
        at -> String.valueOf(Generated.organization(at).parentId()));
  }

  @Test
  void givesEveryBranchThreeFullMembersFromTheStart() {
    Map<String, Long> founders =
        RECORDS.members().stream()
            .filter(m -> m.fullSince() != null && !m.fullSince().isAfter(start(m)))
            .filter(m -> !m.relationFrom().isAfter(start(m)))
            .collect(groupingBy(MemberRow::organizationId, Collectors.counting()));
    RECORDS.organizations().stream()
        .filter(o -> o.form().holdsMembers() && o.nature() == Nature.REGULAR)
        .forEach(
            o ->
                assertThat(founders.getOrDefault(o.code(), 0L))
                    .as(o.code())
                    .isGreaterThanOrEqualTo(3));
  }

  /** The later of the branch's founding and the opening of the books. */
  private static LocalDate start(MemberRow member) {
    LocalDate founded = Generated.organization(member.organizationId()).foundedOn();
    return founded.isBefore(People.OPENING) ? People.OPENING : founded;
  }

  @Test
  void keepsMembersInFormalBranches() {
    for (MemberRow member : RECORDS.members()) {
      OrganizationRow branch = Generated.organization(member.organizationId());
      assertThat(branch.form().holdsMembers()).isTrue();
      assertThat(branch.nature()).isEqualTo(Nature.REGULAR);
      assertThat(member.relationFrom()).isAfterOrEqualTo(branch.foundedOn());
      assertThat(member.relationFrom()).isAfterOrEqualTo(member.joinedOn());
      assertThat(member.relationFrom()).isBeforeOrEqualTo(People.LAST_DAY);
      assertThat(member.birthDate().plusYears(18)).isBeforeOrEqualTo(member.joinedOn());
      assertThat(member.isFull()).isEqualTo(member.fullSince() != null);
    }
  }

  @Test
  void keepsIdNumbersInTheTestRange() {
    Set<String> seen = new HashSet<>();
    for (MemberRow member : RECORDS.members()) {
      String number = member.idNumber();
      assertThat(number).matches("99\\d{15}[0-9X]");
      assertThat(number.charAt(17)).isEqualTo(CheckDigits.idCheck(number.substring(0, 17)));
      assertThat(number.substring(6, 14)).isEqualTo(member.birthDate().toString().replace("-", ""));
      assertThat(number.charAt(16) % 2 == 1).isEqualTo(member.sex().equals("1"));
      assertThat(seen.add(number)).as(number).isTrue();
    }
  }

  @Test
  void givesCollectivesRightAndUniqueCreditCodes() {
    Set<String> seen = new HashSet<>();
    for (CollectiveRow collective : RECORDS.collectives()) {
      String code = collective.creditCode();
      assertThat(code).matches("(N2|91|93)99\\d{4}MA0\\d{5}[0-9X].");
      assertThat(code.charAt(17)).isEqualTo(CheckDigits.creditCheck(code.substring(0, 17)));
      assertThat(seen.add(code)).as(code).isTrue();
      var organization = Generated.organization(collective.organizationId());
      assertThat(collective.registeredOn()).isAfterOrEqualTo(organization.foundedOn());
    }
  }

  @Test
  void keepsGridsInsideTheirSizes() {
    Set<String> seen = new HashSet<>();
    for (GridRow grid : RECORDS.grids()) {
      assertThat(seen.add(grid.code())).as(grid.code()).isTrue();
      if (grid.parentId() != null) {
        assertThat(seen).contains(grid.parentId());
      }
      switch (grid.level() + grid.area()) {
        case "GRIDURBAN" -> assertThat(grid.householdCount()).isBetween(300, 500);
        case "MICRO_GRIDRURAL" -> assertThat(grid.householdCount()).isBetween(30, 50);
        case "CENTRAL_HOUSEHOLDRURAL" -> assertThat(grid.householdCount()).isBetween(10, 15);
        default -> assertThat(grid.householdCount()).isPositive();
      }
      var lead = Generated.organization(grid.organizationId());
      assertThat(grid.openedOn()).isAfterOrEqualTo(lead.foundedOn());
    }
  }

  @Test
  void givesMicroGridsAndCentralHouseholdsTheSameHouseholds() {
    assertThat(households("MICRO_GRID"))
        .isEqualTo(households("CENTRAL_HOUSEHOLD"))
        .isBetween(46_860, 53_100);
  }

  private static int households(String level) {
    return RECORDS.grids().stream()
        .filter(g -> g.level().equals(level))
        .mapToInt(GridRow::householdCount)
        .sum();
  }

  @Test
  void statesEveryYearOfACollectiveOnce() {
    Map<String, CollectiveRow> collectives =
        RECORDS.collectives().stream()
            .collect(Collectors.toMap(CollectiveRow::code, Function.identity()));
    Set<String> seen = new HashSet<>();
    for (StatementRow statement : RECORDS.statements()) {
      assertThat(seen.add(statement.collectiveId() + statement.period())).isTrue();
      assertThat(statement.lines()).allSatisfy(l -> assertThat(l.amount()).isPositive());
      var collective = collectives.get(statement.collectiveId());
      assertThat(collective).isNotNull();
      assertThat(collective.registeredOn()).isBefore(Year.parse(statement.period()).atDay(366 - 1));
    }
  }

  @Test
  void hasSomeWeakVillagesInKongtongAndTrendsThatMove() {
    List<StatementRow> statements =
        RECORDS.statements().stream()
            .filter(s -> s.collectiveId().startsWith("KT") && s.period().equals("2024"))
            .toList();
    long weak = statements.stream().filter(s -> s.income().intValue() < 100_000).count();
    assertThat(weak).isBetween(10L, 80L);
    assertThat(RECORDS.members()).anyMatch(m -> m.relationFrom().getYear() == 2019);
    assertThat(RECORDS.members()).anyMatch(m -> m.relationFrom().getYear() == 2025);
  }

  @Test
  void givesTheJoinedVillagesOfBoshanTheirPrintedMembers() {
    long committees =
        RECORDS.organizations().stream().filter(o -> o.setting() == Setting.JOINT_VILLAGE).count();
    int villages =
        RECORDS.organizations().stream()
            .filter(o -> o.setting() == Setting.JOINT_VILLAGE)
            .mapToInt(o -> o.unitsCovered() == null ? 0 : o.unitsCovered())
            .sum();
    assertThat(committees).isEqualTo(13);
    assertThat(villages).isEqualTo(81);
    var groups = RECORDS.groups().stream().filter(g -> g.kind().equals("JOINT_VILLAGE")).toList();
    assertThat(groups).hasSize(13);
    var joined = groups.stream().flatMap(g -> g.organizations().stream()).toList();
    assertThat(joined)
        .as("a village is in one of them")
        .hasSize(81)
        .doesNotHaveDuplicates()
        .allSatisfy(
            code -> assertThat(Generated.organization(code).setting()).isEqualTo(Setting.VILLAGE));
    assertThat(groups)
        .allSatisfy(
            g ->
                assertThat(Generated.organization(g.leadOrganizationId()).setting())
                    .isEqualTo(Setting.JOINT_VILLAGE));
    assertThat(RECORDS.groups())
        .allSatisfy(
            g ->
                assertThat(g.organizations())
                    .as("stand when the group opens")
                    .allSatisfy(
                        code ->
                            assertThat(Generated.organization(code).foundedOn())
                                .isBeforeOrEqualTo(g.openedOn())));
    long members =
        RECORDS.members().stream()
            .filter(m -> !m.relationFrom().isAfter(LocalDate.of(2022, 12, 31)))
            .filter(
                m -> groups.stream().anyMatch(g -> Generated.isUnder(m.organizationId(), g.code())))
            .count();
    assertThat(members).isEqualTo(3935);
  }
}
