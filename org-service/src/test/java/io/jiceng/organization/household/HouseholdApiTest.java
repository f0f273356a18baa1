package io.jiceng.organization.household;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HouseholdApiTest {
  private static final String PATH = "/v1/households";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  /** Two grids in the village, the first with two micro-grids, the first of them with a centre. */
  private static World grids(String code) {
    var world = World.of(code);
    if (world.api().get("/v1/grids?code=" + code + "-1").jsonPath().getList("items").isEmpty()) {
      grid(world, "1", "GRID", null);
      grid(world, "2", "GRID", null);
      grid(world, "1-1", "MICRO_GRID", "1");
      grid(world, "1-2", "MICRO_GRID", "1");
      grid(world, "1-1-1", "CENTRAL_HOUSEHOLD", "1-1");
    }
    return world;
  }

  private static void grid(World world, String tail, String level, @Nullable String parent) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-" + tail);
    body.put("name", "网格");
    body.put("level", level);
    body.put("placeCode", world.village());
    body.put("openedOn", "2020-01-01");
    if (parent != null) {
      body.put("parentId", world.code() + "-" + parent);
    }
    world.api().made("/v1/grids", body);
  }

  private static Map<String, Object> household(World world, String grid, String number) {
    var body = new HashMap<String, Object>();
    body.put("gridId", world.code() + "-" + grid);
    body.put("listNumber", number);
    body.put("from", "2024-03-01");
    return body;
  }

  @Test
  void recordsAKeyInAGridAndAnnouncesItWithoutItsNumber() throws IOException {
    var world = grids("HSA1");
    var body = household(world, "1", "770077");
    body.put("microGridId", "HSA1-1-1");
    body.put("centralHouseholdId", "HSA1-1-1-1");
    var id = world.api().made(PATH, body);
    world
        .api()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("placeCode", equalTo(world.village()))
        .body("organizationId", equalTo(world.root()))
        .body("status", equalTo("OPEN"))
        .body("from", equalTo("2024-03-01"))
        .body("warnings", empty());
    world.api().get(PATH + "?under=HSA1").then().body("items.id", contains(id));
    var announced = Announced.latest(brokers, Set.of(id));
    announced.agreeWithTheirSchemas(Set.of("io.jiceng.household.changed.v1"));
    assertThat(announced.of(id).value()).doesNotContain("770077").doesNotContain("listNumber");
  }

  @ParameterizedTest
  @CsvSource({
    "gridId,HSB1-NONE,unknown-grid,/gridId",
    "gridId,HSB1-1-1,GRD-04,/gridId",
    "microGridId,HSB1-2,GRD-04,/microGridId",
    "centralHouseholdId,HSB1-1-1-1,GRD-04,/centralHouseholdId",
    "placeCode,999999999999,unknown-place,/placeCode",
    "placeCode,TOWN,GRD-04,/placeCode",
    "from,2999-01-01,date-ahead,/from",
    "from,2019-12-31,GRD-04,/gridId",
    "key,00000000-0000-0000-0000-000000000001,HHD-01,/key",
    "listNumber,张三,,/listNumber",
    "listNumber,13800000000,,/listNumber",
    "name,张三,,/name",
    "documentNo,12,,/documentNo",
  })
  void namesTheFaultAndStoresNothing(
      String field, String value, @Nullable String code, String pointer) {
    var world = grids("HSB1");
    var body = household(world, "1", "1");
    body.put(field, value.equals("TOWN") ? world.townPlace() : value);
    var answer = world.api().post(PATH, body).then().statusCode(422);
    answer.body("violations.pointer", hasItem(pointer));
    if (code != null) {
      answer.body("code", equalTo(code));
    }
    world.api().get(PATH + "?under=HSB1").then().body("items", empty());
  }

  @Test
  void refusesASecondLayerOverTheSameHouseholds() {
    var world = grids("HSC1");
    var api = world.api();
    var id = api.made(PATH, household(world, "1", "1"));
    api.post(PATH, household(world, "2", "1"))
        .then()
        .statusCode(409)
        .body("code", equalTo("GRD-10"));
    var again = household(world, "2", "2");
    again.put("key", id);
    api.post(PATH, again).then().statusCode(409).body("code", equalTo("HHD-02"));
    api.get(PATH + "?under=HSC1").then().body("items", hasSize(1));
  }

  @Test
  void movesFromADayOnAndKeepsWhereItWas() {
    var world = grids("HSD1");
    var api = world.api();
    var id = api.made(PATH, household(world, "1", "1"));
    api.get(PATH + "/" + id).then().body("warnings.code", contains("GRD-04"));
    var move = household(world, "2", "101");
    move.remove("from");
    move.put("effectiveOn", "2024-02-01");
    api.post(PATH + "/" + id + "/moves", move)
        .then()
        .statusCode(422)
        .body("code", equalTo("before-seat"));
    move.put("effectiveOn", "2025-05-01");
    api.request()
        .header("If-Match", "\"7\"")
        .body(move)
        .post(PATH + "/" + id + "/moves")
        .then()
        .statusCode(412);
    api.post(PATH + "/" + id + "/moves", move)
        .then()
        .statusCode(200)
        .body("seatedOn", equalTo("2025-05-01"))
        .body("from", equalTo("2024-03-01"));
    api.get(PATH + "/" + id + "/seats")
        .then()
        .body("items.from", contains("2024-03-01", "2025-05-01"))
        .body("items.to", contains("2025-05-01", null))
        .body("items.listNumber", contains("1", "101"));
    api.made(PATH, household(world, "1", "1"));
  }

  @Test
  void correctsWhatWasRecordedWrongly() {
    var world = grids("HSE1");
    var api = world.api();
    var id = api.made(PATH, household(world, "1", "1"));
    var path = PATH + "/" + id;
    api.patch(path, 3, Map.of("listNumber", "2")).then().statusCode(412);
    api.request().body(Map.of()).patch(path).then().statusCode(415);
    api.patch(path, 0, Map.of("listNumber", "李四")).then().statusCode(422);
    api.patch(path, 0, Map.of("listNumber", "2", "microGridId", "HSE1-1-2", "from", "2024-01-01"))
        .then()
        .statusCode(200)
        .body("listNumber", equalTo("2"))
        .body("seatedOn", equalTo("2024-01-01"))
        .body("warnings", empty());
    api.get(path + "/seats").then().body("items", hasSize(1));
  }

  @Test
  void splitsAndMergesByNamingTheOldKeys() {
    var world = grids("HSG1");
    var api = world.api();
    var old = api.made(PATH, household(world, "1", "1"));
    var part = Map.of("listNumber", "1");
    var split = new HashMap<String, Object>();
    split.put("effectiveOn", "2025-01-01");
    split.put("parts", List.of(part));
    api.post(PATH + "/" + old + "/splits", split)
        .then()
        .statusCode(422)
        .body("code", equalTo("HHD-02"));
    split.put("parts", List.of(part, part));
    api.post(PATH + "/" + old + "/splits", split)
        .then()
        .statusCode(409)
        .body("violations.pointer", contains("/parts/1/listNumber"));
    api.get(PATH + "/" + old).then().body("status", equalTo("OPEN")).body("version", equalTo(0));
    split.put("parts", List.of(part, Map.of("listNumber", "1-1")));
    List<String> keys =
        api.post(PATH + "/" + old + "/splits", split)
            .then()
            .statusCode(200)
            .body("ending", equalTo("SPLIT"))
            .body("to", equalTo("2025-01-01"))
            .extract()
            .path("successorKeys");
    assertThat(keys).hasSize(2);
    api.post(PATH + "/" + old + "/splits", split).then().statusCode(409);
    var into = household(world, "1", "1");
    into.put("from", "2025-06-01");
    var merger =
        new HashMap<String, Object>(Map.of("keys", List.of(keys.getFirst()), "into", into));
    api.post(PATH + "/mergers", merger).then().statusCode(422).body("code", equalTo("HHD-02"));
    merger.put("keys", keys);
    String made =
        api.post(PATH + "/mergers", merger)
            .then()
            .statusCode(201)
            .body("formerKeys", containsInAnyOrder(keys.toArray()))
            .extract()
            .path("id");
    api.get(PATH + "/" + keys.getFirst())
        .then()
        .body("ending", equalTo("MERGED"))
        .body("successorKeys", contains(made))
        .body("formerKeys", contains(old));
    api.get(PATH + "?under=HSG1&status=OPEN").then().body("items.id", contains(made));
  }

  @Test
  void endsOnlyByMovingAwayOrEnding() {
    var world = grids("HSH1");
    var api = world.api();
    var id = api.made(PATH, household(world, "1", "1"));
    var path = PATH + "/" + id + "/endings";
    api.post(path, Map.of("ending", "SPLIT", "endedOn", "2025-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("HHD-02"));
    api.post(path, Map.of("ending", "MOVED", "endedOn", "2025-01-01")).then().statusCode(200);
    api.post(path, Map.of("ending", "MOVED", "endedOn", "2025-01-01")).then().statusCode(409);
    api.patch(PATH + "/" + id, 1, Map.of("listNumber", "3")).then().statusCode(409);
  }

  @Test
  void readsFlagsOfADayByKeyAndKeepsWhoLooked() {
    var world = grids("HSI1");
    var api = world.api();
    var id = api.made(PATH, household(world, "1", "1"));
    var flags = PATH + "/" + id + "/flags";
    var flag =
        new HashMap<String, Object>(
            Map.of("kind", "KEY_ASSISTANCE", "from", "2024-04-01", "documentNo", "博农领〔2024〕3号"));
    api.post(flags, flag).then().statusCode(422).body("code", equalTo("HHD-03"));
    flag.put("assistanceKind", "MARGINAL");
    for (var name : List.of("张三家", "ZHANGSAN/1", "138/0000/0000")) {
      flag.put("documentNo", name);
      api.post(flags, flag)
          .then()
          .statusCode(422)
          .body("violations.pointer", contains("/documentNo"));
    }
    flag.put("documentNo", "博农领〔2024〕3号");
    var made = api.made(flags, flag);
    api.post(flags, flag).then().statusCode(409).body("code", equalTo("HHD-03"));
    var end = Map.of("to", "2025-04-01");
    api.post(flags + "/" + made + "/endings", end).then().statusCode(200);
    api.post(flags + "/" + made + "/endings", end).then().statusCode(409);
    api.made(
        flags, Map.of("kind", "OUT_OF_POVERTY", "from", "2024-04-01", "documentNo", "12/2024"));
    var reader = Api.of("HSI1", "platform");
    reader
        .post(PATH + "/flag-readings", readings(id, "2025-03-31"))
        .then()
        .body("items", hasSize(2));
    reader
        .post(PATH + "/flag-readings", readings(id, "2025-04-01"))
        .then()
        .statusCode(200)
        .body("items.kind", contains("OUT_OF_POVERTY"));
    Api.of("HSI1", "viewer").get(flags).then().statusCode(403);
    Api.of("HSI1", "viewer").get(PATH + "/" + id).then().statusCode(200);
    Api.of("HSI1", "clerk").get(flags).then().statusCode(200).body("items", hasSize(2));
    var log = Api.of("HSI1", "auditor").get("/v1/audit?recordId=" + id).then().statusCode(200);
    log.body("items.action", hasItem("read")).body("items.purpose", hasItem("FIGURE 2025-04-01"));
    assertThat(log.extract().asString()).doesNotContain("MARGINAL");
  }

  private static Map<String, Object> readings(String key, String day) {
    return Map.of(
        "keys", List.of(key, UUID.randomUUID().toString()), "on", day, "purpose", "FIGURE");
  }

  @Test
  void takesFlagsInFilesAndEndsThemByAnother() {
    var world = grids("HSL1");
    var other = grids("HSL2");
    var foreign = other.api().made(PATH, household(other, "1", "1"));
    var own = world.api().made(PATH, household(world, "1", "1"));
    var first = flags(own, "") + "\n" + flags(foreign, "");
    var made =
        Bulk.run(world.api(), "households/flags", "NDJSON", "PER_ROW", first.getBytes(UTF_8));
    assertThat(made.getInt("created")).as(made.prettify()).isEqualTo(1);
    assertThat(made.getInt("failed")).as(made.prettify()).isEqualTo(1);
    var end = flags(own, ",\"to\":\"2025-04-01\"").getBytes(UTF_8);
    var ended = Bulk.run(world.api(), "households/flags", "NDJSON", "PER_ROW", end);
    assertThat(ended.getInt("updated")).as(ended.prettify()).isEqualTo(1);
    var again = Bulk.run(world.api(), "households/flags", "NDJSON", "PER_ROW", end);
    assertThat(again.getInt("unchanged")).as(again.prettify()).isEqualTo(1);
    world
        .api()
        .post(PATH + "/flag-readings", readings(own, "2025-04-01"))
        .then()
        .body("items", empty());
  }

  private static String flags(String key, String more) {
    return """
    {"householdId":"%s","kind":"OUT_OF_POVERTY","from":"2024-04-01","documentNo":"12/2024"%s}\
    """
        .formatted(key, more);
  }

  @Test
  void aMatterHelpsHouseholdsOfItsScopeOnly() {
    var world = grids("HSJ1");
    var other = grids("HSJ2");
    var foreign = other.api().made(PATH, household(other, "1", "1"));
    var own = world.api().made(PATH, household(world, "1", "1"));
    var matter =
        world
            .api()
            .made(
                "/v1/matters",
                Map.of(
                    "code",
                    "HSJ1-M1",
                    "title",
                    "事项",
                    "kind",
                    "BACKLOG",
                    "source",
                    "GRID",
                    "organizationId",
                    "HSJ1-B",
                    "placeCode",
                    world.village(),
                    "takenInOn",
                    "2024-01-02",
                    "handlerLevel",
                    "VILLAGE"));
    var path = "/v1/matters/" + matter + "/beneficiaries";
    world.api().post(path, Map.of("householdKeys", List.of(own, foreign))).then().statusCode(404);
    world
        .api()
        .post(path, Map.of("householdKeys", List.of(own, "PAPER-17")))
        .then()
        .statusCode(200)
        .body("householdCount", equalTo(2));
  }

  @Test
  void takesThousandsAndTheSameFileTwice() {
    var world = grids("HSK1");
    var rows =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    """
                    {"gridId":"HSK1-1","microGridId":"HSK1-1-1","listNumber":"%d","from":"2021-01-01"}\
                    """
                        .formatted(i))
            .collect(Collectors.joining("\n"))
            .getBytes(UTF_8);
    var first = Bulk.run(world.api(), "households", "NDJSON", "PER_ROW", rows);
    assertThat(first.getInt("created")).as(first.prettify()).isEqualTo(2_000);
    var second = Bulk.run(world.api(), "households", "NDJSON", "PER_ROW", rows);
    assertThat(second.getInt("unchanged")).as(second.prettify()).isEqualTo(2_000);
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = grids("HSF1");
    var other = grids("HSF2");
    var foreign = other.api().made(PATH, household(other, "1", "1"));
    var api = world.api();
    var path = PATH + "/" + foreign;
    api.get(path).then().statusCode(404);
    api.get(path + "/seats").then().statusCode(404);
    api.get(path + "/flags").then().statusCode(404);
    api.patch(path, 0, Map.of("listNumber", "5")).then().statusCode(404);
    api.post(path + "/endings", Map.of("ending", "ENDED", "endedOn", "2025-01-01"))
        .then()
        .statusCode(404);
    var move = household(world, "1", "1");
    move.remove("from");
    move.put("effectiveOn", "2025-05-01");
    api.post(path + "/moves", move).then().statusCode(404);
    api.post(PATH, household(other, "1", "9")).then().statusCode(404);
    api.post(PATH + "/flag-readings", readings(foreign, "2025-01-01"))
        .then()
        .body("items", empty());
    api.get(PATH).then().body("items.id", not(hasItem(foreign))).body("next", nullValue());
    RestAssured.given().get(PATH).then().statusCode(401);
  }
}
