package io.jiceng.organization.grid;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GridApiTest {
  private static final String PATH = "/v1/grids";

  private static Map<String, Object> grid(
      String code, String level, @Nullable String parent, String place, int households) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("name", "网格" + code);
    body.put("level", level);
    body.put("placeCode", place);
    body.put("householdCount", households);
    body.put("openedOn", "2020-01-01");
    if (parent != null) {
      body.put("parentId", parent);
    }
    return body;
  }

  @Test
  void recordsThreeLevelsAndTheirCoverage() {
    var world = World.of("GA1");
    var api = world.api();
    api.made("/v1/organizations", World.organization("GA1-G", "GROUP", "GA1-B", world.village()));
    var covered = grid("GA1-1", "GRID", null, world.village(), 200);
    covered.put("branchOrganizationId", "GA1-B");
    api.made(PATH, covered);
    api.made(PATH, grid("GA1-2", "GRID", null, world.village(), 100));
    var micro = grid("GA1-1-1", "MICRO_GRID", "GA1-1", world.village(), 45);
    micro.put("branchOrganizationId", "GA1-G");
    api.made(PATH, micro);
    api.made(PATH, grid("GA1-1-1-1", "CENTRAL_HOUSEHOLD", "GA1-1-1", world.village(), 12));
    api.get(PATH + "/coverage?placeCode=" + world.townPlace())
        .then()
        .statusCode(200)
        .body("households", equalTo(300))
        .body("microGridHouseholds", equalTo(45))
        .body("microGridCoverage", equalTo(0.15f))
        .body("centralHouseholdCoverage", equalTo(0.04f))
        .body("grids", equalTo(2))
        .body("gridsWithBranch", equalTo(1))
        .body("gridBranchCoverage", equalTo(0.5f))
        .body("microGridGroupCoverage", equalTo(1.0f));
    api.get(PATH + "?level=GRID").then().body("items.code", contains("GA1-1", "GA1-2"));
    api.get(PATH + "?code=GA1-1")
        .then()
        .body("items[0].organizationId", equalTo(world.root()))
        .body("items[0].area", equalTo("RURAL"));
  }

  @Test
  void warnsOfASizeUntilAReasonClosesIt() {
    var world = World.of("GB1");
    var api = world.api();
    api.made(PATH, grid("GB1-1", "GRID", null, world.village(), 100));
    var id = api.made(PATH, grid("GB1-1-1", "MICRO_GRID", "GB1-1", world.village(), 29));
    api.get(PATH + "/" + id).then().body("warnings.code", contains("GRD-01"));
    api.get(PATH + "?level=MICRO_GRID").then().body("items[0].warnings", hasSize(1));
    api.patch(PATH + "/" + id, 0, Map.of("sizeReason", "地广人稀"))
        .then()
        .statusCode(200)
        .body("warnings", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "parentId,GC1-NONE,/parentId",
    "level,CENTRAL_HOUSEHOLD,/parentId",
    "placeCode,999999999999,/placeCode",
    "branchOrganizationId,GC1-T,/branchOrganizationId",
    "organizationId,NOBODY,/organizationId",
    "householdCount,-1,/householdCount",
    "openedOn,2999-01-01,/openedOn",
    "colour,red,/colour",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer) {
    var world = World.of("GC1");
    var api = world.api();
    if (api.get(PATH + "?code=GC1-1").jsonPath().getList("items").isEmpty()) {
      api.made(PATH, grid("GC1-1", "GRID", null, world.village(), 100));
    }
    var body = grid("GC1-1-1", "MICRO_GRID", "GC1-1", world.village(), 40);
    body.put(field, field.equals("householdCount") ? Integer.valueOf(value) : value);
    api.post(PATH, body).then().statusCode(422).body("violations.pointer", hasItem(pointer));
    api.get(PATH + "?code=GC1-1-1").then().body("items", empty());
  }

  @Test
  void keepsChildrenInsideTheParentsPlace() {
    var world = World.of("GD1");
    world.township("GD1-T2", "101");
    world.api().made(PATH, grid("GD1-1", "GRID", null, world.village(), 100));
    world
        .api()
        .post(PATH, grid("GD1-1-1", "MICRO_GRID", "GD1-1", world.county() + "101000", 40))
        .then()
        .statusCode(422)
        .body("code", equalTo("GRD-04"));
  }

  @Test
  void closesFromTheLeavesUp() {
    var world = World.of("GE1");
    var api = world.api();
    var parent = api.made(PATH, grid("GE1-1", "GRID", null, world.village(), 100));
    var child = api.made(PATH, grid("GE1-1-1", "MICRO_GRID", "GE1-1", world.village(), 40));
    var closure = Map.of("closedOn", "2024-12-31");
    api.post(PATH + "/" + parent + "/closures", closure).then().statusCode(409);
    api.post(PATH + "/" + child + "/closures", closure)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    api.post(PATH + "/" + parent + "/closures", closure).then().statusCode(200);
    api.post(PATH + "/" + parent + "/closures", closure).then().statusCode(409);
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("GF1");
    var other = World.of("GF2");
    var foreign = other.api().made(PATH, grid("GF2-1", "GRID", null, other.village(), 100));
    var api = world.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.patch(PATH + "/" + foreign, 0, Map.of("name", "改名")).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/closures", Map.of("closedOn", "2024-01-01"))
        .then()
        .statusCode(404);
    api.get(PATH + "/coverage?placeCode=" + other.village()).then().statusCode(404);
    api.post(PATH, grid("GF1-1", "GRID", null, other.village(), 100)).then().statusCode(404);
    api.post(PATH, grid("GF1-2", "MICRO_GRID", "GF2-1", world.village(), 40))
        .then()
        .statusCode(404);
    api.get(PATH + "?code=GF2-1").then().body("items", empty()).body("next", nullValue());
    RestAssured.given().get(PATH).then().statusCode(401);
  }

  @Test
  void namesTheFiveLevelsOfGovernance() {
    World.of("GA1")
        .api()
        .get("/v1/code-lists")
        .then()
        .body("items.find { it.name == 'governanceLevels' }.codes", hasSize(5));
  }

  @Test
  void refusesASecondLayerOverTheHouseholdsOfAPlace() {
    var world = World.of("GG1");
    var api = world.api();
    String place = api.get("/v1/places?code=" + world.village()).path("items[0].id");
    api.patch("/v1/places/" + place, 0, Map.of("householdCount", 300)).then().statusCode(200);
    api.made(PATH, grid("GG1-1", "GRID", null, world.village(), 200));
    api.made(PATH, grid("GG1-2", "GRID", null, world.village(), 100));
    api.post(PATH, grid("GG1-3", "GRID", null, world.village(), 300))
        .then()
        .statusCode(422)
        .body("code", equalTo("GRD-10"))
        .body("violations.pointer", contains("/householdCount"));
    api.get(PATH + "?code=GG1-3").then().body("items", empty());
    api.get(PATH + "/coverage?placeCode=" + world.village())
        .then()
        .body("households", equalTo(300))
        .body("placeHouseholds", equalTo(300));
  }
}
