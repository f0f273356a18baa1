package io.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every write leaves an audit row, and happens once for one key. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TrailTest {

  @Test
  void actsOnAnOrganizationAreAudited() {
    var world = World.of("TA1");
    var api = world.api();
    world.township("TA1-T2", "101");
    var path = "/v1/organizations/" + world.branch();
    api.patch(path, version(api, path), Map.of("name", "新名")).then().statusCode(200);
    api.post(path + "/moves", World.move("TA1-T2", "2024-01-01")).then().statusCode(200);
    api.post(path + "/closures", World.closure("2024-06-30")).then().statusCode(200);
    audited("TA1", world.branch())
        .body("items.action", contains("closed", "moved", "changed", "created"))
        .body("items.recordType", everyItem(equalTo("organization")))
        .body("items.subject", everyItem(equalTo("test-TA1")))
        .body("items.requestId", everyItem(not(nullValue())))
        .body("items[2].before.name", equalTo("组织TA1-B"))
        .body("items[2].after.name", equalTo("新名"))
        .body("items[0].after.closedOn", equalTo("2024-06-30"));
  }

  @Test
  void actsOnPlacesGridsAndParametersAreAudited() {
    var world = World.of("TB1");
    var api = world.api();
    var place = api.made("/v1/places", compound(world, "C01"));
    api.patch("/v1/places/" + place, 0, Map.of("name", "新名")).then().statusCode(200);
    var grid = api.made("/v1/grids", grid(world, "TB1-G"));
    api.patch("/v1/grids/" + grid, 0, Map.of("householdCount", 99)).then().statusCode(200);
    api.post("/v1/grids/" + grid + "/closures", Map.of("closedOn", "2024-01-01"))
        .then()
        .statusCode(200);
    var parameter = api.made("/v1/rule-parameters", parameter(world));
    api.patch("/v1/rule-parameters/" + parameter, 0, Map.of("value", "61")).then().statusCode(200);
    api.request()
        .header("If-Match", "\"1\"")
        .delete("/v1/rule-parameters/" + parameter)
        .then()
        .statusCode(204);
    audited("TB1", place)
        .body("items.action", contains("changed", "created"))
        .body("items[0].after.name", equalTo("新名"));
    audited("TB1", grid).body("items.action", contains("closed", "changed", "created"));
    audited("TB1", parameter)
        .body("items.action", contains("removed", "changed", "created"))
        .body("items[1].before.value", equalTo("60"))
        .body("items[1].after.value", equalTo("61"));
  }

  @Test
  void whatWasRefusedIsNotAudited() {
    var world = World.of("TA2");
    var before = audited("TA2", world.branch()).extract().jsonPath().getList("items").size();
    world
        .api()
        .post("/v1/organizations/" + world.branch() + "/moves", World.move("TA2-B", "2024-01-01"))
        .then()
        .statusCode(422);
    audited("TA2", world.branch()).body("items", hasSize(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"places", "grids", "rule-parameters"})
  void oneKeyHasOneEffect(String resource) {
    var world = World.of("TC1");
    var body =
        switch (resource) {
          case "places" -> compound(world, "C02");
          case "grids" -> grid(world, "TC1-G");
          default -> parameter(world);
        };
    var path = "/v1/" + resource;
    var key = "key-" + resource;
    var first = keyed(world, key, path, body);
    var second = keyed(world, key, path, body);
    assertThat(first.extract().statusCode()).isEqualTo(201);
    assertThat(second.extract().statusCode()).isEqualTo(201);
    assertThat(second.extract().asString()).isEqualTo(first.extract().asString());
    var other = new HashMap<>(body);
    other.put(resource.equals("rule-parameters") ? "value" : "name", "77");
    keyed(world, key, path, other).statusCode(422).body("code", equalTo("key-reused"));
    audited("TC1", first.extract().path("id")).body("items.action", contains("created"));
  }

  private static ValidatableResponse keyed(World world, String key, String path, Object body) {
    return world.api().request().header("Idempotency-Key", key).body(body).post(path).then();
  }

  private static ValidatableResponse audited(String scope, String record) {
    return Api.of(scope, "auditor").get("/v1/audit?recordId=" + record).then().statusCode(200);
  }

  private static long version(Api api, String path) {
    return api.get(path).jsonPath().getLong("version");
  }

  private static Map<String, Object> compound(World world, String suffix) {
    return World.place(world.village() + "-" + suffix, "COMPOUND", "COMPOUND", world.village());
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
        "householdCount",
        100,
        "openedOn",
        "2020-01-01");
  }

  private static Map<String, Object> parameter(World world) {
    return Map.of(
        "code",
        "branchMembersMax",
        "organizationId",
        world.code(),
        "value",
        "60",
        "validFrom",
        "2018-01-01",
        "mark",
        "P");
  }
}
