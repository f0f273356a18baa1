package io.jiceng.organization.parameter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.jiceng.kit.RealParts;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ParameterApiTest {
  private static final String PATH = "/v1/rule-parameters";

  private static Map<String, Object> value(
      String code, String organization, String value, String from, @Nullable String to) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("organizationId", organization);
    body.put("value", value);
    body.put("validFrom", from);
    body.put("mark", "P");
    if (to != null) {
      body.put("validTo", to);
    }
    return body;
  }

  @Test
  void holdsForTheSubtreeUntilANearerValueWins() {
    var world = World.of("RA1");
    var api = world.api();
    api.made(PATH, value("branchFullMembersMin", "RA1", "4", "2018-01-01", null));
    var branch = World.organization("RA1-X", "BRANCH", "RA1-T", world.village());
    branch.put("fullMembers", 3);
    api.post("/v1/organizations", branch)
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("ORG-01"));
    var nearer = api.made(PATH, value("branchFullMembersMin", "RA1-T", "2", "2018-01-01", null));
    api.post("/v1/organizations", branch).then().statusCode(201);
    api.request().header("If-Match", "\"0\"").delete(PATH + "/" + nearer).then().statusCode(204);
    branch.put("code", "RA1-Y");
    api.post("/v1/organizations", branch).then().statusCode(422);
  }

  @Test
  void refusesOverlappingTimes() {
    var world = World.of("RB1");
    var api = world.api();
    var first =
        api.made(PATH, value("weakVillageThreshold", "RB1", "50000", "2018-01-01", "2020-01-01"));
    api.made(PATH, value("weakVillageThreshold", "RB1", "100000", "2020-01-01", null));
    api.post(PATH, value("weakVillageThreshold", "RB1", "1", "2019-06-01", null))
        .then()
        .statusCode(409)
        .body("code", equalTo("parameter-overlap"));
    var page = api.get(PATH + "?under=RB1&code=weakVillageThreshold&limit=1");
    page.then().body("items.value", contains("50000"));
    api.get(PATH + "?under=RB1&code=weakVillageThreshold&limit=1&cursor=" + page.path("next"))
        .then()
        .body("items.value", contains("100000"));
    api.patch(PATH + "/" + first, 0, Map.of("validTo", "2020-06-01")).then().statusCode(409);
    api.get(PATH + "?code=weakVillageThreshold&asOf=2019-01-01")
        .then()
        .body("items.value", contains("50000"));
    api.get(PATH + "?code=weakVillageThreshold&asOf=2024-01-01")
        .then()
        .body("items.value", contains("100000"));
  }

  @ParameterizedTest
  @CsvSource({
    "value,many,/value",
    "validTo,2017-01-01,/validTo",
    "code,Bad Code,/code",
    "organizationId,NOBODY,/organizationId",
    "mark,X,/mark",
    "scope,RC1,/scope",
  })
  void namesTheFault(String field, String text, String pointer) {
    var world = World.of("RC1");
    var body = value("branchMembersMax", "RC1", "50", "2018-01-01", null);
    body.put(field, text);
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
  }

  @Test
  void declaresEveryNumberTheRulesUse() {
    World.of("RC1")
        .api()
        .get(PATH + "/declarations")
        .then()
        .body("items.code", hasItem("branchFullMembersMin"))
        .body("items.find { it.code == 'villageCommitteeMembersMin' }.defaultValue", equalTo("100"))
        .body("items.find { it.code == 'villageCommitteeMembersMin' }.mark", equalTo("K"));
  }

  @Test
  void isForAdministratorsOfTheScope() {
    var world = World.of("RD1");
    var other = World.of("RD2");
    var foreign =
        other.api().made(PATH, value("branchMembersMax", "RD2", "60", "2018-01-01", null));
    world.api().get(PATH + "/" + foreign).then().statusCode(404);
    world.api().patch(PATH + "/" + foreign, 0, Map.of("value", "70")).then().statusCode(404);
    world
        .api()
        .post(PATH, value("branchMembersMax", "RD2", "60", "2030-01-01", null))
        .then()
        .statusCode(404);
    Api.of("RD1", "clerk")
        .post(PATH, value("branchMembersMax", "RD1", "60", "2018-01-01", null))
        .then()
        .statusCode(403);
  }
}
