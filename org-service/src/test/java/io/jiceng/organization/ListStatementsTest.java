package io.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.statement.StatementCount;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No list asks the database once more for each row. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListStatementsTest {
  private static final int MANY = 50;
  private static final int FEW = 2;
  private static final String PERSON = "0190a0a0-0000-7000-8000-000000000001";
  private static boolean filled;

  private World world;
  private Api api;

  @BeforeEach
  void fillOnce() {
    world = World.of("NA1");
    api = world.api();
    if (filled) {
      return;
    }
    filled = true;
    api.made("/v1/supervision-rounds/plans", plan());
    api.made(
        "/v1/obligations",
        Map.of("code", "THEME_DAY", "organizationId", "NA1", "validFrom", "2024-01-01"));
    api.made("/v1/organizations", World.organization("NA1-BG", "GROUP", "NA1-B", world.village()));
    for (int i = 0; i < MANY; i++) {
      var number = "%02d".formatted(i);
      api.made(
          "/v1/organizations",
          World.organization("NA1-" + number, "BRANCH", "NA1-T", world.village()));
      api.made(
          "/v1/places",
          World.place(world.village() + "-C" + number, "COMPOUND", "COMPOUND", world.village()));
      api.made("/v1/grids", grid(number));
      String branch = api.get("/v1/organizations?code=NA1-" + number).path("items[0].id");
      api.made("/v1/organizations/" + branch + "/elections", election());
      api.made("/v1/waivers", waiver(number));
      api.made(
          "/v1/org-life-records",
          Map.of(
              "organizationId",
              "NA1-" + number,
              "agenda",
              List.of(Map.of("kind", "THEME_DAY", "topic", "a")),
              "heldOn",
              "2024-03-05"));
      api.made("/v1/rule-parameters", parameter(YearMonth.of(2018, 1).plusMonths(i)));
      api.made("/v1/grid-items", item(number));
      api.made("/v1/host-units", hostUnit(number));
      api.made(
          "/v1/organizations/" + world.town() + "/coverage",
          Map.of("hostUnitId", "NA1-U" + number, "from", "2024-01-02"));
      api.made("/v1/visits", visit(number));
      api.made("/v1/visits/weekly-notes", note(LocalDate.of(2024, 1, 1).plusWeeks(i)));
      api.made("/v1/matters", matter(number));
      api.made("/v1/matters/meetings", meeting(number));
      api.made("/v1/groups", group(number));
      api.made("/v1/demands", demand(number));
      api.made("/v1/task-lists", taskList(number));
      api.made("/v1/tasks", task(number));
      api.made("/v1/supervision-rounds", round(number));
    }
    waitForLights();
  }

  private void waitForLights() {
    var deadline = Instant.now().plusSeconds(60);
    while (api.get("/v1/health/branches?under=NA1&limit=51").jsonPath().getList("items").size()
        < MANY) {
      assertThat(Instant.now()).as("the lights are kept").isBefore(deadline);
    }
  }

  private static Map<String, Object> waiver(String number) {
    return Map.of(
        "organizationId", "NA1-" + number,
        "obligation", "THEME_DAY",
        "period", "2024-03",
        "reason", "r");
  }

  private Map<String, Object> grid(String number) {
    var grid = new HashMap<String, Object>();
    grid.put("code", "NA1-G" + number);
    grid.put("name", "网格");
    grid.put("level", "GRID");
    grid.put("placeCode", world.village());
    grid.put("householdCount", 7);
    grid.put("openedOn", "2020-01-01");
    grid.put("organizationId", "NA1-" + number);
    grid.put("branchOrganizationId", "NA1-" + number);
    return grid;
  }

  private Map<String, Object> hostUnit(String number) {
    return Map.of(
        "code",
        "NA1-U" + number,
        "name",
        "单位",
        "kind",
        "ENTERPRISE",
        "placeCode",
        world.village(),
        "organizationId",
        "NA1-" + number,
        "openedOn",
        "2024-01-01",
        "employees",
        Map.of("number", 9, "source", "年报", "on", "2024-01-02"));
  }

  private static Map<String, Object> item(String number) {
    return Map.of(
        "code",
        "NA1-I" + number,
        "title",
        "事项",
        "organizationId",
        "NA1",
        "ownerOrganizationId",
        "NA1-" + number,
        "handlerLevel",
        "GRID",
        "basis",
        "条例",
        "minutes",
        5,
        "collectsResidentData",
        false);
  }

  private Map<String, Object> visit(String number) {
    return Map.of(
        "code",
        "NA1-V" + number,
        "organizationId",
        "NA1-" + number,
        "actorRole",
        "MEMBER",
        "visitorPersonId",
        PERSON,
        "visitedOn",
        "2024-01-02",
        "gridId",
        "NA1-G" + number,
        "peopleCount",
        3);
  }

  private static Map<String, Object> note(LocalDate week) {
    return Map.of(
        "organizationId", "NA1-B",
        "weekOf", week.toString(),
        "authorPersonId", PERSON,
        "actorRole", "MEMBER",
        "note", "走访");
  }

  private Map<String, Object> matter(String number) {
    return Map.of(
        "code", "NA1-M" + number,
        "title", "事项",
        "kind", "LIVELIHOOD",
        "source", "VISIT",
        "organizationId", "NA1-" + number,
        "placeCode", world.village(),
        "takenInOn", "2024-01-02",
        "handlerLevel", "VILLAGE",
        "jointOrganizationIds", List.of("NA1", "NA1-T"));
  }

  private static Map<String, Object> meeting(String number) {
    return Map.of(
        "kind",
        "DISPATCH",
        "organizationId",
        "NA1-" + number,
        "heldOn",
        "2024-01-31",
        "items",
        List.of(Map.of("matterId", "NA1-M" + number, "decision", "ASSIGN")));
  }

  private static Map<String, Object> election() {
    var secretary =
        Map.of("personId", "00000000-0000-4000-8000-000000000001", "post", "SECRETARY", "votes", 5);
    return Map.of(
        "heldOn", "2025-01-15", "fullMembers", 5, "attended", 5, "elected", List.of(secretary));
  }

  private static Map<String, Object> demand(String number) {
    var body = new HashMap<String, Object>();
    body.put("code", "NA1-D" + number);
    body.put("kind", "MEETING");
    body.put("title", "例会");
    body.put("organizationId", "NA1");
    body.put("basis", "文件");
    body.put("list", "ASSIST");
    body.put("askedOrganizationId", "NA1");
    body.put("askedLevel", "BRANCH");
    body.put("frequency", "MONTHLY");
    body.put("minutesEach", 1);
    return body;
  }

  private static Map<String, Object> taskList(String number) {
    var body = new HashMap<String, Object>();
    body.put("code", "NA1-L" + number);
    body.put("organizationId", "NA1-" + number);
    body.put("type", "STUDY");
    body.put("year", 2026);
    body.put("title", "学习清单");
    body.put("issuedOn", "2026-01-10");
    return body;
  }

  private static Map<String, Object> task(String number) {
    return Map.of(
        "code",
        "NA1-K" + number,
        "organizationId",
        "NA1",
        "title",
        "任务",
        "issuedOn",
        "2026-01-10",
        "assignments",
        List.of(Map.of("answeringOrganizationId", "NA1-" + number, "dueOn", "2026-12-31")));
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "organizationId",
        "NA1",
        "year",
        2026,
        "documentNo",
        "1号",
        "filedOn",
        "2026-01-05",
        "lines",
        List.of(Map.of("kind", "SPECIAL", "rounds", MANY)));
  }

  private static Map<String, Object> round(String number) {
    return Map.of(
        "code",
        "NA1-R" + number,
        "organizationId",
        "NA1",
        "kind",
        "SPECIAL",
        "month",
        "2026-03",
        "onSite",
        false,
        "items",
        List.of("GRIDS"),
        "unitIds",
        List.of("NA1-" + number));
  }

  /** The last one holds all organisations there are. */
  private static Map<String, Object> group(String number) {
    var members =
        IntStream.rangeClosed(0, Integer.parseInt(number))
            .mapToObj(i -> Map.of("organizationId", "NA1-%02d".formatted(i)))
            .toList();
    return Map.of(
        "code",
        "NA1-G" + number,
        "name",
        "集合",
        "kind",
        "PEER",
        "leadOrganizationId",
        "NA1-T",
        "openedOn",
        "2024-01-01",
        "members",
        members);
  }

  private static Map<String, Object> parameter(YearMonth month) {
    return Map.of(
        "code",
        "branchMembersMax",
        "organizationId",
        "NA1",
        "value",
        "50",
        "mark",
        "P",
        "validFrom",
        month.atDay(1).toString(),
        "validTo",
        month.plusMonths(1).atDay(1).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/organizations?under=NA1",
        "/v1/organizations/{town}/children?asOf=2024-01-01",
        "/v1/places?under=NA1",
        "/v1/grids?under=NA1",
        "/v1/rule-parameters?under=NA1",
        "/v1/grid-items?under=NA1",
        "/v1/host-units?under=NA1",
        "/v1/host-units/compounds?under=NA1",
        "/v1/organizations/{town}/coverage",
        "/v1/visits?under=NA1",
        "/v1/visits/weekly-notes?under=NA1",
        "/v1/matters?under=NA1",
        "/v1/matters/meetings?under=NA1",
        "/v1/elections?under=NA1",
        "/v1/terms?under=NA1",
        "/v1/groups?under=NA1",
        "/v1/groups/{group}/members",
        "/v1/demands?under=NA1",
        "/v1/task-lists?under=NA1",
        "/v1/task-lists/completeness?under=NA1&year=2026",
        "/v1/tasks?under=NA1",
        "/v1/tasks/assignments?under=NA1",
        "/v1/supervision-rounds?under=NA1",
        "/v1/org-life-records?under=NA1",
        "/v1/health/lights?under=NA1",
        "/v1/health/branches?under=NA1",
        "/v1/waivers?under=NA1",
      })
  void aPageOfFiftyTakesAsManyAsOneOfTwo(String list) {
    String group = api.get("/v1/groups?code=NA1-G49").path("items[0].id");
    var named = list.replace("{town}", world.town()).replace("{group}", group);
    var path = named + (named.contains("?") ? "&" : "?") + "limit=";
    api.get(path + FEW).then().body("items", hasSize(FEW));
    api.get(path + MANY).then().body("items", hasSize(MANY));
    assertThat(count(path + MANY)).isEqualTo(count(path + FEW));
  }

  @Test
  void aLongLineOfAncestorsTakesAsManyAsAShortOne() {
    String group = api.get("/v1/organizations?code=NA1-BG").path("items[0].id");
    assertThat(count("/v1/organizations/" + group + "/ancestors"))
        .isEqualTo(count("/v1/organizations/" + world.town() + "/ancestors"));
  }

  @Test
  void aLongHistoryTakesAsManyAsAShortOne() {
    var path = "/v1/organizations/" + world.branch();
    var month = YearMonth.of(2019, 1);
    for (int i = 0; i < MANY; i++) {
      var change = Map.of("name", "名" + i, "effectiveOn", month.plusMonths(i).atDay(1).toString());
      api.patch(path, api.get(path).jsonPath().getLong("version"), change).then().statusCode(200);
    }
    api.get(path + "/history").then().body("attributes", hasSize(MANY + 1));
    assertThat(count(path + "/history"))
        .isEqualTo(count("/v1/organizations/" + world.town() + "/history"));
  }

  @Test
  void theCoverageByManyGridsTakesAsManyAsThatByNone() {
    assertThat(count("/v1/grids/coverage?placeCode=" + world.village()))
        .isEqualTo(count("/v1/grids/coverage?placeCode=" + world.village() + "-C00"));
  }

  private long count(String path) {
    return StatementCount.of(api::request, request -> request.get(path));
  }
}
