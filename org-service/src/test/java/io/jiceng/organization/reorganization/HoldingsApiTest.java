package io.jiceng.organization.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a branch answers for goes over with a merger, and named parts of it with a split. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HoldingsApiTest {
  private static final String DAY = "2024-06-15";
  private static final String ASSIGNMENTS = "/v1/tasks/assignments";
  private static final String MATTERS = "/v1/matters";

  @Inject DataSource database;

  @Test
  void openMattersGoOverAndSettledOnesStay() {
    var world = World.of("HO1");
    var api = world.api();
    var target = branch(world, "HO1-B2");
    var open = api.made(MATTERS, matter(world, "2024-03-01"));
    var settled = api.made(MATTERS, matter(world, "2024-03-02"));
    solve(api, settled, "2024-04-01");

    merge(world, preview -> preview.body("handedOver.id", contains(open)));

    api.get(MATTERS + "/" + open)
        .then()
        .body("organizationId", equalTo(target))
        .body("handler.organizationId", equalTo(target));
    api.get(MATTERS + "/" + settled).then().body("organizationId", equalTo(world.branch()));
    solve(api, open, "2024-07-01");
    assertThat(level(world.branch(), "matter.taken-in-count", YearMonth.of(2024, 3))).isEqualTo(2);
    assertThat(level(world.branch(), "matter.open-count", YearMonth.of(2024, 5))).isOne();
    assertThat(level(world.branch(), "matter.open-count", YearMonth.of(2024, 6))).isZero();
    assertThat(level(target, "matter.open-count", YearMonth.of(2024, 6))).isOne();
    assertThat(level(target, "matter.resolved-count", YearMonth.of(2024, 7))).isOne();
    assertThat(level(world.branch(), "matter.resolved-count", YearMonth.of(2024, 4))).isOne();
    new PublishedFigures(database).equalTheRecords("after matters went over");
    Api.of("HO1", "auditor")
        .get("/v1/audit?recordId=" + open)
        .then()
        .body("items.action", hasItem("changed"));
  }

  @Test
  void aTaskIsAnsweredOnceByTheUnitThatStays() {
    var world = World.of("HO2");
    var api = world.api();
    var target = branch(world, "HO2-B2");
    var both = api.made("/v1/tasks", task(world, "HO2-1", "HO2-B", "HO2-B2"));
    var own = api.made("/v1/tasks", task(world, "HO2-2", "HO2-B"));

    merge(world, preview -> preview.body("handedOver.code", containsInAnyOrder("HO2-1", "HO2-2")));

    api.get(ASSIGNMENTS + "?task=" + own)
        .then()
        .body("items.answeringOrganizationId", contains(target))
        .body("items.state", contains("ASSIGNED"));
    api.get(ASSIGNMENTS + "?task=" + both + "&answering=HO2-B2")
        .then()
        .body("items.state", contains("ASSIGNED"));
    api.get(ASSIGNMENTS + "?task=" + both + "&answering=HO2-B")
        .then()
        .body("items.state", contains("WITHDRAWN"));
    assertThat(level(target, "task.assignment-count", YearMonth.of(2024, 9))).isEqualTo(2);
    assertThat(level(world.branch(), "task.assignment-count", YearMonth.of(2024, 9))).isZero();
    assertThat(level(world.branch(), "task.unit-count", YearMonth.of(2024, 2))).isOne();
    new PublishedFigures(database).equalTheRecords("after tasks went over");
  }

  @Test
  void namedGridsAndMattersGoOverWithASplit() {
    var world = World.of("HO3");
    var api = world.api();
    var going = api.made("/v1/grids", grid(world, "HO3-1"));
    var staying = api.made("/v1/grids", grid(world, "HO3-2"));
    var matter = api.made(MATTERS, matter(world, "2024-03-01"));
    var split = "/v1/organizations/" + world.branch() + "/splits";
    var body = split(world, Map.of("grids", List.of(going), "matters", List.of(matter)));
    var preview = api.post(split + "?dryRun=true", body).then().statusCode(200);
    preview
        .body("feasible", equalTo(true))
        .body("handedOver.resource", containsInAnyOrder("grids", "matters"))
        .body("handedOver.id", not(hasItem(staying)));
    body.put("digest", preview.extract().path("digest"));
    api.post(split, body).then().statusCode(202);
    String part = api.get("/v1/organizations?code=HO3-P").path("items[0].id");
    api.get("/v1/grids/" + going).then().body("organizationId", equalTo(part));
    api.get("/v1/grids/" + staying).then().body("organizationId", equalTo(world.branch()));
    api.get(MATTERS + "/" + matter).then().body("organizationId", equalTo(part));
    assertThat(level(world.branch(), "grid.count", YearMonth.of(2024, 5))).isEqualTo(2);
    assertThat(level(world.branch(), "grid.count", YearMonth.of(2024, 6))).isOne();
    assertThat(level(part, "grid.count", YearMonth.of(2024, 6))).isOne();
    new PublishedFigures(database).equalTheRecords("after a split with grids");
  }

  @Test
  void aSplitTakesOnlyWhatTheOrganisationHolds() {
    var world = World.of("HO4");
    var api = world.api();
    var stranger = UUID.randomUUID().toString();
    var split = "/v1/organizations/" + world.branch() + "/splits";
    api.post(split, split(world, Map.of("grids", List.of(stranger))))
        .then()
        .statusCode(422)
        .body("code", equalTo("not-held"))
        .body("violations.pointer", contains("/parts/0/handedOver/grids"));
    var grid = api.made("/v1/grids", grid(world, "HO4-1"));
    api.post(split, split(world, Map.of("grids", List.of(grid, grid))))
        .then()
        .statusCode(422)
        .body("code", equalTo("named-twice"));
    api.post(split, split(world, Map.of("secrets", List.of(grid)))).then().statusCode(422);
    api.get("/v1/organizations?code=HO4-P").then().body("items", empty());
    api.get("/v1/grids/" + grid).then().body("organizationId", equalTo(world.branch()));
  }

  private static void merge(World world, Consumer<ValidatableResponse> look) {
    var api = world.api();
    var path = "/v1/organizations/" + world.branch() + "/mergers";
    var body = new HashMap<String, Object>();
    body.put("targetId", world.code() + "-B2");
    body.put("effectiveOn", DAY);
    body.put("reason", "村庄合并");
    var preview = api.post(path + "?dryRun=true", body).then().statusCode(200);
    look.accept(preview.body("feasible", equalTo(true)));
    body.put("digest", preview.extract().path("digest"));
    api.post(path, body).then().statusCode(202);
  }

  private int level(String organization, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(organization), figure, month)
        .intValueExact();
  }

  private static void solve(Api api, String matter, String endedOn) {
    api.post(
            MATTERS + "/" + matter + "/resolutions",
            Map.of("resolved", true, "endedOn", endedOn, "result", "已修复"))
        .then()
        .statusCode(200);
  }

  private static String branch(World world, String code) {
    return world
        .api()
        .made(
            "/v1/organizations",
            World.organization(code, "BRANCH", world.code() + "-T", world.village()));
  }

  private static Map<String, Object> matter(World world, String takenInOn) {
    return Map.of(
        "title", "小区路灯不亮",
        "kind", "LIVELIHOOD",
        "source", "VISIT",
        "organizationId", world.code() + "-B",
        "placeCode", world.village(),
        "takenInOn", takenInOn,
        "handlerLevel", "GRID");
  }

  private static Map<String, Object> task(World world, String code, String... answering) {
    return Map.of(
        "code",
        code,
        "organizationId",
        world.code(),
        "title",
        "任务" + code,
        "issuedOn",
        "2024-02-01",
        "assignments",
        List.of(answering).stream()
            .map(it -> Map.of("answeringOrganizationId", it, "dueOn", "2024-09-30"))
            .toList());
  }

  private static Map<String, Object> grid(World world, String code) {
    return Map.of(
        "code",
        code,
        "name",
        "网格",
        "level",
        "GRID",
        "placeCode",
        world.village(),
        "organizationId",
        world.code() + "-B",
        "area",
        "RURAL",
        "householdCount",
        300,
        "openedOn",
        "2020-01-01");
  }

  private static Map<String, Object> split(World world, Map<String, List<String>> handedOver) {
    var part =
        Map.of(
            "organization",
            Map.of(
                "code",
                world.code() + "-P",
                "name",
                "新支部",
                "form",
                "BRANCH",
                "foundedOn",
                DAY,
                "fullMembers",
                3),
            "handedOver",
            handedOver);
    var body = new HashMap<String, Object>();
    body.put("effectiveOn", DAY);
    body.put("reason", "人数超限");
    body.put("parts", List.of(part));
    return body;
  }
}
