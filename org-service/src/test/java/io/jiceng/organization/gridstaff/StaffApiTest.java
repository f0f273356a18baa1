package io.jiceng.organization.gridstaff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.Bulk;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffApiTest {
  private static final String PATH = "/v1/grid-staff";
  private static final String PERSON = "0190a0a0-0000-7000-8000-000000000001";
  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static String grid(World world, String tail, LocalDate opened) {
    var code = world.code() + "-" + tail;
    var known = world.api().get("/v1/grids?code=" + code).jsonPath();
    if (!known.getList("items").isEmpty()) {
      return known.getString("items[0].id");
    }
    return world
        .api()
        .made(
            "/v1/grids",
            Map.of(
                "code",
                code,
                "name",
                "网格",
                "level",
                "GRID",
                "placeCode",
                world.village(),
                "openedOn",
                opened.toString()));
  }

  private static Map<String, Object> post(String grid, String role, LocalDate from) {
    var body = new HashMap<String, Object>();
    body.put("gridId", grid);
    body.put("role", role);
    body.put("personId", PERSON);
    body.put("from", from.toString());
    return body;
  }

  @Test
  void aVacantGridIsYellowAtOnceAndRedAfterTheDaysOfTheParameter() {
    var world = World.of("GSA1");
    var api = world.api();
    var grid = grid(world, "1", today.minusDays(40));
    var list = "/v1/grids/vacancies?under=GSA1";
    api.get("/v1/grids/" + grid)
        .then()
        .body("vacancy", equalTo("RED"))
        .body("vacantSince", equalTo(today.minusDays(40).toString()));
    api.get(list + "&light=RED").then().body("items.code", contains("GSA1-1"));
    var head = api.made(PATH, post("GSA1-1", "GRID_HEAD", today.minusDays(40)));
    api.get("/v1/grids/" + grid)
        .then()
        .body("vacancy", equalTo("GREEN"))
        .body("vacantSince", nullValue());
    api.get(list).then().body("items", empty());
    api.request()
        .header("If-Match", "\"9\"")
        .body(Map.of("to", today.toString()))
        .post(PATH + "/" + head + "/endings")
        .then()
        .statusCode(412);
    api.post(PATH + "/" + head + "/endings", Map.of("to", today.minusDays(10).toString()))
        .then()
        .statusCode(200);
    api.get(list)
        .then()
        .body("items.light", contains("YELLOW"))
        .body("items.redOn", contains(today.plusDays(20).toString()));
    api.get("/v1/grids/vacancies/counts?under=GSA1")
        .then()
        .body("green", equalTo(0))
        .body("yellow", equalTo(1))
        .body("red", equalTo(0));
    api.made(
        "/v1/rule-parameters",
        Map.of(
            "code", "gridHeadVacancyRedDays",
            "organizationId", "GSA1",
            "value", "10",
            "mark", "P",
            "validFrom", "2020-01-01"));
    api.get(list).then().body("items.light", contains("RED"));
    api.get("/v1/grids/" + grid).then().body("vacancy", equalTo("RED"));
  }

  @Test
  void servesSeveralGridsButNoneTwiceInARole() throws IOException {
    var world = World.of("GSB1");
    var api = world.api();
    grid(world, "1", LocalDate.of(2020, 1, 1));
    grid(world, "2", LocalDate.of(2020, 1, 1));
    var day = LocalDate.of(2024, 1, 1);
    var first = api.made(PATH, post("GSB1-1", "GRID_WORKER", day));
    api.made(PATH, post("GSB1-2", "GRID_WORKER", day));
    api.made(PATH, post("GSB1-1", "BUILDING_HEAD", day));
    api.post(PATH, post("GSB1-1", "GRID_WORKER", day))
        .then()
        .statusCode(409)
        .body("code", equalTo("GRD-07"));
    api.post(PATH, post("GSB1-1", "GRID_WORKER", day.plusDays(5)))
        .then()
        .statusCode(409)
        .body("code", equalTo("GRD-07"));
    api.get(PATH + "?under=GSB1&personId=" + PERSON).then().body("items", hasSize(3));
    api.get(PATH + "?under=GSB1&on=2023-12-31").then().body("items", empty());
    api.get(PATH + "?under=GSB1&role=BUILDING_HEAD").then().body("items", hasSize(1));
    Api.of("GSB1", "viewer").get(PATH).then().statusCode(403);
    var announced = Announced.latest(brokers, Set.of(first));
    announced.agreeWithTheirSchemas(Set.of("io.jiceng.grid-staff.changed.v1"));
    assertThat(announced.of(first).value()).doesNotContain(PERSON);
    Api.of("GSB1", "auditor")
        .get("/v1/audit?recordId=" + first)
        .then()
        .body("items.action", contains("created"));
  }

  @ParameterizedTest
  @CsvSource({
    "gridId,NOWHERE,/gridId",
    "role,KING,/role",
    "personId,张三,/personId",
    "from,2999-01-01,/from",
    "from,2019-01-01,/from",
    "to,2020-01-01,/to",
    "score,7,/score",
    "location,here,/location",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer) {
    var world = World.of("GSC1");
    grid(world, "1", LocalDate.of(2020, 1, 1));
    var body = post("GSC1-1", "GRID_WORKER", LocalDate.of(2024, 1, 1));
    body.put(field, value);
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
    world.api().get(PATH + "?under=GSC1").then().body("items", empty());
  }

  @Test
  void takesFilesOfPostsAndTheSameFileTwice() {
    var world = World.of("GSD1");
    grid(world, "1", LocalDate.of(2020, 1, 1));
    var rows =
        IntStream.range(0, 600)
            .mapToObj(
                i ->
                    """
                    {"gridId":"GSD1-1","role":"UNIT_HEAD","personId":"0190a0a0-0000-7000-8000-%012d","from":"2024-01-01"}\
                    """
                        .formatted(i))
            .collect(Collectors.joining("\n"))
            .getBytes(UTF_8);
    var first = Bulk.run(world.api(), "grid-staff", "NDJSON", "PER_ROW", rows);
    assertThat(first.getInt("created")).as(first.prettify()).isEqualTo(600);
    var second = Bulk.run(world.api(), "grid-staff", "NDJSON", "PER_ROW", rows);
    assertThat(second.getInt("unchanged")).as(second.prettify()).isEqualTo(600);
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("GSE1");
    var other = World.of("GSE2");
    grid(other, "1", LocalDate.of(2020, 1, 1));
    var body = post("GSE2-1", "GRID_HEAD", LocalDate.of(2024, 1, 1));
    var foreign = other.api().made(PATH, body);
    var api = world.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/endings", Map.of("to", "2025-01-01")).then().statusCode(404);
    api.post(PATH, body).then().statusCode(404);
    api.get(PATH).then().body("items", empty());
    api.get("/v1/grids/vacancies?under=GSE2").then().statusCode(404);
    RestAssured.given().get(PATH).then().statusCode(401);
  }
}
