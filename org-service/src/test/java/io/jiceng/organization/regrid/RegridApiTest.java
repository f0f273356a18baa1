package io.jiceng.organization.regrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegridApiTest {
  private static final String GRIDS = "/v1/grids";
  private static final String PERSON = "0190a0a0-0000-7000-8000-00000000000";

  @Inject DataSource database;

  private static String grid(
      World world, String tail, String level, @Nullable String parent, int households) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-" + tail);
    body.put("name", "网格" + tail);
    body.put("level", level);
    body.put("placeCode", world.village());
    body.put("householdCount", households);
    body.put("openedOn", "2020-01-01");
    if (parent != null) {
      body.put("parentId", world.code() + "-" + parent);
    }
    return world.api().made(GRIDS, body);
  }

  private static String household(World world, String number, @Nullable String micro) {
    var body = new HashMap<String, Object>();
    body.put("gridId", world.code() + "-1");
    body.put("listNumber", number);
    body.put("from", "2021-01-01");
    if (micro != null) {
      body.put("microGridId", world.code() + "-" + micro);
    }
    return world.api().made("/v1/households", body);
  }

  private static String post(World world, String grid, String role, int person) {
    return world
        .api()
        .made(
            "/v1/grid-staff",
            Map.of(
                "gridId",
                world.code() + "-" + grid,
                "role",
                role,
                "personId",
                PERSON + person,
                "from",
                "2021-01-01"));
  }

  private static Map<String, Object> merger(String target, String day) {
    return Map.of("targetId", target, "effectiveOn", day, "reason", "网格优化");
  }

  /** Households that grids declare, at a month's end. */
  private BigDecimal declared(String organization, String month) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                """
                select coalesce(sum(value), 0) from figure_grid_household
                where level = 'GRID' and organization_id = ? and month <= ?
                """)) {
      query.setObject(1, UUID.fromString(organization));
      query.setObject(2, LocalDate.parse(month + "-01"));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getBigDecimal(1);
      }
    }
  }

  @Test
  void mergesAGridWithEverythingInItAndKeepsThePast() throws SQLException {
    var world = World.of("RGA1");
    var api = world.api();
    var source = grid(world, "1", "GRID", null, 100);
    var target = grid(world, "2", "GRID", null, 50);
    var micro = grid(world, "1-1", "MICRO_GRID", "1", 40);
    var inMicro = household(world, "1", "1-1");
    var direct = household(world, "2", null);
    post(world, "1", "GRID_HEAD", 1);
    post(world, "2", "GRID_HEAD", 2);
    post(world, "1", "GRID_WORKER", 3);
    var path = GRIDS + "/" + source + "/mergers";
    var act = merger("RGA1-2", "2024-03-10");
    api.post(path + "?dryRun=true", act)
        .then()
        .statusCode(200)
        .body("feasible", equalTo(true))
        .body("children", contains("RGA1-1-1"))
        .body("households", equalTo(2))
        .body("staff", equalTo(2));
    api.get(GRIDS + "/" + source).then().body("status", equalTo("ACTIVE"));
    api.request().header("If-Match", "\"7\"").body(act).post(path).then().statusCode(412);
    api.post(path, act).then().statusCode(200).body("items.successorId", contains(target));
    api.get(GRIDS + "/" + source)
        .then()
        .body("status", equalTo("CLOSED"))
        .body("closedOn", equalTo("2024-03-10"));
    api.get(GRIDS + "/" + micro).then().body("parentId", equalTo(target));
    api.get(GRIDS + "/" + target)
        .then()
        .body("householdCount", equalTo(150))
        .body("recordedHouseholds", equalTo(2));
    api.get("/v1/households/" + inMicro)
        .then()
        .body("gridId", equalTo(target))
        .body("microGridId", equalTo(micro))
        .body("from", equalTo("2021-01-01"));
    api.get("/v1/households/" + direct + "/seats")
        .then()
        .body("items.gridId", contains(source, target))
        .body("items.to", contains("2024-03-10", null));
    api.get("/v1/grid-staff?gridId=" + target + "&on=2024-03-10")
        .then()
        .body("items.role", containsInAnyOrder("GRID_HEAD", "GRID_WORKER"))
        .body("items.personId", containsInAnyOrder(PERSON + "2", PERSON + "3"));
    api.get("/v1/grid-staff?gridId=" + source + "&on=2024-03-10").then().body("items", empty());
    api.get(GRIDS + "/" + target + "/successions")
        .then()
        .body("items.formerId", contains(source))
        .body("items.kind", contains("MERGER"));
    assertThat(declared(world.root(), "2024-02")).isEqualByComparingTo("150");
    assertThat(declared(world.root(), "2024-03")).isEqualByComparingTo("150");
    api.post(path, act).then().statusCode(409);
  }

  @ParameterizedTest
  @CsvSource({
    "RGB1-1,2024-03-10,GRD-08",
    "RGB1-1-1,2024-03-10,GRD-08",
    "RGB1-2,2999-01-01,date-ahead",
    "RGB1-2,2019-12-31,GRD-08",
    "NOWHERE,2024-03-10,not-found",
  })
  void namesWhatStandsAgainstAMerger(String target, String day, String code) {
    var world = World.of("RGB1");
    var api = world.api();
    if (api.get(GRIDS + "?code=RGB1-1").jsonPath().getList("items").isEmpty()) {
      grid(world, "1", "GRID", null, 100);
      grid(world, "2", "GRID", null, 100);
      grid(world, "1-1", "MICRO_GRID", "1", 40);
    }
    String id = api.get(GRIDS + "?code=RGB1-1").path("items[0].id");
    api.post(GRIDS + "/" + id + "/mergers", merger(target, day))
        .then()
        .statusCode(code.equals("not-found") ? 404 : 422)
        .body("code", equalTo(code));
    api.get(GRIDS + "/" + id).then().body("status", equalTo("ACTIVE")).body("version", equalTo(0));
  }

  @Test
  void splitsAGridIntoPartsThatTakeAllOfIt() throws SQLException {
    var world = World.of("RGC1");
    var api = world.api();
    var source = grid(world, "1", "GRID", null, 100);
    var first = grid(world, "1-1", "MICRO_GRID", "1", 40);
    var second = grid(world, "1-2", "MICRO_GRID", "1", 40);
    var inMicro = household(world, "1", "1-1");
    var direct = household(world, "2", null);
    var head = post(world, "1", "GRID_HEAD", 4);
    post(world, "1", "GRID_WORKER", 5);
    var path = GRIDS + "/" + source + "/splits";
    var partA = new HashMap<String, Object>(Map.of("code", "RGC1-A", "name", "一"));
    var partB = new HashMap<String, Object>(Map.of("code", "RGC1-B", "name", "二"));
    var act = Map.of("effectiveOn", "2024-03-10", "reason", "网格优化", "parts", List.of(partA, partB));
    api.post(path, act)
        .then()
        .statusCode(422)
        .body("violations.code", containsInAnyOrder("GRD-08", "GRD-04"));
    partA.put("childIds", List.of(first));
    partA.put("householdCount", 60);
    partA.put("staffIds", List.of(head));
    partB.put("childIds", List.of(first, second));
    partB.put("householdKeys", List.of(direct));
    partB.put("householdCount", 45);
    api.post(path + "?dryRun=true", act)
        .then()
        .statusCode(200)
        .body("feasible", equalTo(false))
        .body("findings.code", hasItem("GRD-08"));
    partB.put("childIds", List.of(second));
    api.post(path, act).then().statusCode(200).body("items", hasSize(2));
    api.get(GRIDS + "/" + source).then().body("status", equalTo("CLOSED"));
    String a = api.get(GRIDS + "?code=RGC1-A").path("items[0].id");
    String b = api.get(GRIDS + "?code=RGC1-B").path("items[0].id");
    api.get("/v1/households/" + inMicro).then().body("gridId", equalTo(a));
    api.get("/v1/households/" + direct).then().body("gridId", equalTo(b));
    api.get(GRIDS + "/" + second).then().body("parentId", equalTo(b));
    api.get(GRIDS + "/" + a).then().body("vacancy", equalTo("GREEN"));
    api.get(GRIDS + "/" + b)
        .then()
        .body("vacancy", equalTo("RED"))
        .body("vacantSince", equalTo("2024-03-10"));
    assertThat(declared(world.root(), "2024-02")).isEqualByComparingTo("100");
    assertThat(declared(world.root(), "2024-03")).isEqualByComparingTo("105");
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("RGD1");
    var other = World.of("RGD2");
    var foreign = grid(other, "1", "GRID", null, 10);
    var own = grid(world, "1", "GRID", null, 10);
    var api = world.api();
    api.get(GRIDS + "/" + foreign + "/successions").then().statusCode(404);
    api.post(GRIDS + "/" + foreign + "/mergers", merger("RGD1-1", "2024-03-10"))
        .then()
        .statusCode(404);
    api.post(GRIDS + "/" + own + "/mergers", merger("RGD2-1", "2024-03-10")).then().statusCode(404);
    api.get(GRIDS + "/" + own + "/successions")
        .then()
        .body("items", empty())
        .body("next", nullValue());
  }
}
