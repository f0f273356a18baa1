package io.jiceng.organization.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganizationApiTest {
  private static final String PATH = "/v1/organizations";

  @Test
  void foundsARootNamedByTheCallersScope() {
    var api = Api.admin("OA1");
    api.post(PATH, World.organization("OA1", "COMMITTEE", null, null))
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", notNullValue())
        .header("Tree-Revision", notNullValue())
        .body("code", equalTo("OA1"))
        .body("parentId", nullValue())
        .body("status", equalTo("ACTIVE"))
        .body("interopCode", equalTo("611"));
    api.get(PATH).then().statusCode(200).body("items.code", hasItem("OA1"));
  }

  @Test
  void refusesARootNobodyIsResponsibleFor() {
    Api.admin("OA2")
        .post(PATH, World.organization("OA2-OTHER", "COMMITTEE", null, null))
        .then()
        .statusCode(403)
        .body("code", equalTo("root-out-of-scope"));
  }

  @Test
  void asksForATokenAndARole() {
    RestAssured.given().get(PATH).then().statusCode(401);
    RestAssured.given()
        .auth()
        .oauth2(Tokens.expired("someone", List.of("admin")))
        .get(PATH)
        .then()
        .statusCode(401);
    Api.of("OA3", "viewer")
        .post(PATH, World.organization("OA3", "COMMITTEE", null, null))
        .then()
        .statusCode(403);
    Api.of("OA3", "member").get(PATH).then().statusCode(403);
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("OB1");
    var other = World.of("OB2");
    var foreign = other.branch();
    var api = world.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.get(PATH + "/" + foreign + "/children").then().statusCode(404);
    api.get(PATH + "/" + foreign + "/ancestors").then().statusCode(404);
    api.get(PATH + "/" + foreign + "/history").then().statusCode(404);
    api.get(PATH + "?under=OB2").then().statusCode(404);
    api.patch(PATH + "/" + foreign, 0, Map.of("name", "改名")).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/moves", World.move("OB1-T", "2024-01-01"))
        .then()
        .statusCode(404);
    api.post(PATH + "/" + foreign + "/closures", World.closure("2024-01-01"))
        .then()
        .statusCode(404);
    api.post(PATH, World.organization("OB1-X", "BRANCH", "OB2-T", world.village()))
        .then()
        .statusCode(404)
        .body("violations[0].pointer", equalTo("/parentId"));
    api.post(PATH + "/" + world.branch() + "/moves", World.move("OB2-T", "2024-01-01"))
        .then()
        .statusCode(404);
    api.get(PATH + "?limit=500").then().body("items.code", not(hasItem("OB2-B")));
  }

  @ParameterizedTest
  @CsvSource({
    "code,bad code!,/code",
    "name,'',/name",
    "form,PARTY,/form",
    "nature,SOMETIMES,/nature",
    "foundedOn,2024-02-30,/foundedOn",
    "foundedOn,2999-01-01,/foundedOn",
    "placeCode,999999999999,/placeCode",
    "parentId,NOBODY,/parentId",
    "fullMembers,-1,/fullMembers",
    "fullMembers,2,/fullMembers",
    "nickname,x,/nickname",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer) {
    var world = World.of("OC1");
    var body = World.organization("OC1-X", "BRANCH", "OC1-T", world.village());
    body.put(field, field.equals("fullMembers") ? Integer.valueOf(value) : value);
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations.pointer", hasItem(pointer));
    world.api().get(PATH + "?code=OC1-X").then().body("items", empty());
  }

  @Test
  void refusesOverlongValues() {
    var world = World.of("OC2");
    var body = World.organization("OC2-X", "BRANCH", "OC2-T", world.village());
    body.put("name", "长".repeat(201));
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/name"));
  }

  @Test
  void neverUsesACodeAgain() {
    var world = World.of("OD1");
    var body = World.organization("OD1-B", "BRANCH", "OD1-T", world.village());
    world.api().post(PATH, body).then().statusCode(409).body("code", equalTo("code-taken"));
    world
        .api()
        .post(PATH + "/" + world.branch() + "/closures", World.closure("2024-06-30"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    world.api().post(PATH, body).then().statusCode(409).body("code", equalTo("code-taken"));
  }

  @Test
  void foundsOnceForOneKey() {
    var world = World.of("OD2");
    var body = World.organization("OD2-X", "BRANCH", "OD2-T", world.village());
    var first = keyed(world.api(), "key-1", body);
    var second = keyed(world.api(), "key-1", body);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    body.put("name", "另一名称");
    keyed(world.api(), "key-1", body).then().statusCode(422).body("code", equalTo("key-reused"));
    world.api().get(PATH + "?code=OD2-X").then().body("items", hasSize(1));
  }

  private static io.restassured.response.Response keyed(Api api, String key, Map<String, ?> body) {
    return api.request().header("Idempotency-Key", key).body(body).post(PATH);
  }

  @Test
  void answersSoftFindingsAsWarnings() {
    var world = World.of("OE1");
    var body = World.organization("OE1-X", "BRANCH", "OE1-T", world.village());
    body.put("fullMembers", 45);
    body.put("probationaryMembers", 6);
    world.api().post(PATH, body).then().statusCode(201).body("warnings.code", contains("ORG-03"));
  }

  @ParameterizedTest
  @CsvSource({
    "BRANCH,OE2-B,ORG-15",
    "COMMITTEE,OE2-T,", // village committee under the township's
    "BRANCH,OE2-T,",
    "GROUP,OE2-B,",
    "GENERAL_BRANCH,OE2-B,ORG-15",
  })
  void ranksParentOverChild(String form, String parent, @Nullable String refusal) {
    var world = World.of("OE2");
    var body = World.organization("OE2-" + form + parent.length(), form, parent, world.village());
    var answer = world.api().post(PATH, body).then();
    if (refusal == null) {
      answer.statusCode(201);
    } else {
      answer.statusCode(422).body("code", equalTo(refusal));
    }
  }

  @Test
  void patchesWithTheVersionSeenOnly() {
    var world = World.of("OF1");
    var api = world.api();
    var path = PATH + "/" + world.branch();
    api.request()
        .contentType("application/merge-patch+json; charset=UTF-8")
        .body(Map.of("name", "新名"))
        .patch(path)
        .then()
        .statusCode(428);
    int version = api.get(path).path("version");
    api.patch(path, version + 7, Map.of("name", "新名")).then().statusCode(412);
    api.patch(path, version, Map.of("code", "OTHER"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/code"));
    api.patch(path, version, Map.of("name", "新名"))
        .then()
        .statusCode(200)
        .body("name", equalTo("新名"))
        .body("version", equalTo(version + 1));
    api.patch(path, version, Map.of("name", "旧名")).then().statusCode(412);
  }

  @Test
  void answersNotModified() {
    var world = World.of("OF2");
    var path = PATH + "/" + world.branch();
    var tag = world.api().get(path).header("ETag");
    world.api().request().header("If-None-Match", tag).get(path).then().statusCode(304);
  }

  @Test
  void keepsWhatItWasBeforeAChange() {
    var world = World.of("OG1");
    var api = world.api();
    var path = PATH + "/" + world.branch();
    var change =
        Map.of(
            "name", "乙党总支", "form", "GENERAL_BRANCH", "effectiveOn", "2023-05-10", "reason", "升格");
    int version = api.get(path).path("version");
    api.patch(path, version, change).then().statusCode(200).body("form", equalTo("GENERAL_BRANCH"));
    api.get(path + "?asOf=2023-05-09").then().body("form", equalTo("BRANCH"));
    api.get(path + "?asOf=2023-05-10").then().body("form", equalTo("GENERAL_BRANCH"));
    api.get(path + "?asOf=2017-12-31").then().statusCode(404);
    api.get(path + "/history")
        .then()
        .body("attributes.form", contains("BRANCH", "GENERAL_BRANCH"))
        .body("attributes.from", contains("2018-01-01", "2023-05-10"));
    api.patch(path, version + 1, Map.of("name", "更早", "effectiveOn", "2023-01-01"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/effectiveOn"));
  }

  @Test
  void movesAnOrganizationFromADayOn() {
    var world = World.of("OH1");
    var api = world.api();
    var second = world.township("OH1-T2", "101");
    var path = PATH + "/" + world.branch();
    api.post(path + "/moves", World.move("OH1-T2", "2024-03-15"))
        .then()
        .statusCode(200)
        .header("Tree-Revision", notNullValue())
        .body("parentId", equalTo(second));
    api.get(path + "?asOf=2024-03-14").then().body("parentId", equalTo(world.town()));
    api.get(path + "?asOf=2024-03-15").then().body("parentId", equalTo(second));
    api.get(path + "/ancestors").then().body("items.code", contains("OH1", "OH1-T2"));
    api.get(path + "/ancestors?asOf=2024-01-01")
        .then()
        .body("items.code", contains("OH1", "OH1-T"));
    api.get(PATH + "/" + world.town() + "/children").then().body("items", empty());
    api.get(PATH + "/" + world.town() + "/children?asOf=2024-01-01")
        .then()
        .body("items.code", contains("OH1-B"));
    api.get(PATH + "?under=OH1-T2").then().body("items.code", contains("OH1-B", "OH1-T2"));
    api.get(path + "/history").then().body("parents.parentId", contains(world.town(), second));
    api.post(path + "/moves", World.move("OH1-T", "2024-03-14"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/effectiveOn"));
  }

  @Test
  void keepsAMoveAheadUntilItsDay() {
    var world = World.of("OH2");
    world.township("OH2-T2", "101");
    var path = PATH + "/" + world.branch();
    var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
    world
        .api()
        .post(path + "/moves", World.move("OH2-T2", tomorrow))
        .then()
        .statusCode(200)
        .body("parentId", equalTo(world.town()));
    world.api().get(path + "/history").then().body("parents.ahead", contains(false, true));
    world
        .api()
        .post(path + "/closures", World.closure("2024-12-31"))
        .then()
        .statusCode(409)
        .body("code", equalTo("move-ahead"));
  }

  @Test
  void refusesToStandUnderItself() {
    var world = World.of("OH3");
    world
        .api()
        .post(PATH + "/" + world.town() + "/moves", World.move("OH3-B", "2024-01-01"))
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("ORG-15"));
  }

  @Test
  void seesACycleThatOnlyALaterMoveWouldClose() {
    var world = World.of("OH4");
    var api = world.api();
    var village = world.village();
    var a = api.made(PATH, World.organization("OH4-A", "GENERAL_BRANCH", "OH4-T", village));
    var b = api.made(PATH, World.organization("OH4-C", "COMMITTEE", "OH4-T", village));
    var ahead = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
    api.post(PATH + "/" + a + "/moves", World.move("OH4-C", ahead)).then().statusCode(200);
    api.post(PATH + "/" + b + "/moves", World.move("OH4-A", "2024-01-01"))
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("ORG-15"));
  }

  @Test
  void closesOnlyWhatHasNothingBelow() {
    var world = World.of("OI1");
    world
        .api()
        .post(PATH + "/" + world.town() + "/closures", World.closure("2024-12-31"))
        .then()
        .statusCode(409)
        .body("code", equalTo("organization-has-children"));
    world
        .api()
        .post(PATH + "/" + world.branch() + "/closures", World.closure("2017-01-01"))
        .then()
        .statusCode(422);
    world
        .api()
        .post(PATH + "/" + world.branch() + "/closures", World.closure("2024-12-31"))
        .then()
        .statusCode(200)
        .body("closedOn", equalTo("2024-12-31"));
    world
        .api()
        .get(PATH + "/" + world.branch() + "?asOf=2024-12-30")
        .then()
        .body("status", equalTo("ACTIVE"));
    world
        .api()
        .post(PATH + "/" + world.branch() + "/closures", World.closure("2024-12-31"))
        .then()
        .statusCode(409);
    world
        .api()
        .post(PATH + "/" + world.town() + "/closures", World.closure("2024-12-31"))
        .then()
        .statusCode(200);
  }

  @Test
  void filtersAndPages() {
    var world = World.of("OJ1");
    var api = world.api();
    for (var number = 1; number <= 5; number++) {
      var body = World.organization("OJ1-G" + number, "BRANCH", "OJ1-T", world.village());
      body.put("setting", "GRID");
      body.put("name", "网格党支部" + number);
      api.made(PATH, body);
    }
    api.get(PATH + "?setting=GRID").then().body("items", hasSize(5)).body("next", nullValue());
    api.get(PATH + "?name=格党支").then().body("items", hasSize(5));
    api.get(PATH + "?form=COMMITTEE").then().body("items.code", contains("OJ1", "OJ1-T"));
    api.get(PATH + "?placeCode=" + world.village() + "&status=CLOSED")
        .then()
        .body("items", empty());
    api.get(PATH + "?form=NONE").then().statusCode(400);
    api.get(PATH + "?limit=501").then().statusCode(400);
    var page = api.get(PATH + "?setting=GRID&limit=3").then().body("items", hasSize(3)).extract();
    api.get(PATH + "?setting=GRID&limit=3&cursor=" + page.path("next"))
        .then()
        .body("items.code", contains("OJ1-G4", "OJ1-G5"))
        .body("next", nullValue());
  }

  @Test
  void settlesTheTermByFormAndSetting() {
    var world = World.of("OK1");
    var body = new HashMap<>(World.organization("OK1-X", "BRANCH", "OK1-T", world.village()));
    body.put("setting", "COMMUNITY");
    body.put("term", Map.of("startedOn", "2021-01-15"));
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(201)
        .body("term.years", equalTo(5))
        .body("term.endsOn", equalTo("2026-01-15"));
  }

  /** ORG-06: nobody closes them by himself, so the superior has them listed. */
  @Test
  void temporaryOnesWhoseTaskIsOverAreListedUntilTheyClose() {
    var world = World.of("OY1");
    var api = world.api();
    var temporary = World.organization("OY1-X", "BRANCH", "OY1-T", world.village());
    temporary.put("nature", "TEMPORARY");
    temporary.put("foundedOn", "2024-01-01");
    temporary.put("taskEndsOn", "2024-06-30");
    var id = api.made(PATH, temporary);
    api.made(PATH, World.organization("OY1-Y", "BRANCH", "OY1-T", world.village()));
    api.get(PATH + "?under=OY1&taskEndsBefore=2024-06-30").then().body("items", empty());
    api.get(PATH + "?under=OY1&taskEndsBefore=2024-07-01")
        .then()
        .body("items.code", contains("OY1-X"));
    api.get(PATH + "/" + id).then().body("warnings.code", hasItem("ORG-06"));
    api.post(PATH + "/" + id + "/closures", World.closure("2024-07-01")).then().statusCode(200);
    api.get(PATH + "?under=OY1&taskEndsBefore=2024-07-01").then().body("items", empty());
  }
}
