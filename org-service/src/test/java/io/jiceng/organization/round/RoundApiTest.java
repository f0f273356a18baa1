package io.jiceng.organization.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RoundApiTest {
  private static final String PATH = "/v1/supervision-rounds";

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  /** A world with a second town and the plan of 2026. */
  private static World planned(String code) {
    var world = World.of(code);
    world.township(code + "-T2", "101");
    var lines =
        List.of("MONTHLY", "UNANNOUNCED", "CROSS", "SPECIAL").stream()
            .map(kind -> Map.of("kind", kind, "rounds", 12))
            .toList();
    world
        .api()
        .made(
            PATH + "/plans",
            Map.of(
                "organizationId",
                code,
                "year",
                2026,
                "documentNo",
                "督字1号",
                "filedOn",
                "2026-01-05",
                "lines",
                lines));
    return world;
  }

  private static Map<String, Object> round(World world, String number, String kind, String month) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-" + number);
    body.put("organizationId", world.code());
    body.put("kind", kind);
    body.put("month", month);
    body.put("onSite", true);
    body.put("items", List.of("GRIDS", "THREE_DISCLOSURES"));
    body.put("unitIds", List.of(world.code() + "-T", world.code() + "-T2"));
    return body;
  }

  private static ValidatableResponse act(World world, String id, String step, Object body) {
    return world.api().post(PATH + "/" + id + "/" + step, body).then();
  }

  private static Map<String, Object> inspector(String subject, String organization) {
    return Map.of("subject", subject, "organizationId", organization);
  }

  private static Map<String, Object> results(World world) {
    return Map.of(
        "foundOn",
        "2026-03-06",
        "scores",
        List.of(
            Map.of("organizationId", world.code() + "-T", "item", "GRIDS", "score", 92),
            Map.of("organizationId", world.code() + "-T2", "item", "GRIDS", "score", 92)),
        "findings",
        List.of(
            Map.of(
                "organizationId",
                world.code() + "-T",
                "item",
                "GRIDS",
                "level",
                "MINOR",
                "code",
                "LATE",
                "evidenceRef",
                "P-1")));
  }

  @Test
  void goesFromThePlanToTheEndOfTheFollowUp() throws IOException {
    var world = planned("SR1");
    var api = world.api();
    var id = api.made(PATH, round(world, "1", "MONTHLY", "2026-03"));
    act(world, id, "findings", results(world)).statusCode(409);
    act(world, id, "starts", Map.of("startedOn", "2026-03-02")).statusCode(200);
    act(world, id, "findings", results(world)).statusCode(200).body("state", equalTo("FINDINGS"));
    act(world, id, "hearings", Map.of("heardFrom", "2026-03-09"))
        .statusCode(200)
        .body("heardUntil", equalTo("2026-03-13"));
    var unit = Api.of("SR1-T", "clerk");
    unit.post(PATH + "/" + id + "/comments", Map.of("organizationId", "SR1-T", "comment", "已补办"))
        .then()
        .statusCode(200);
    unit.post(PATH + "/" + id + "/comments", Map.of("organizationId", "SR1-T2", "comment", "已补办"))
        .then()
        .statusCode(404);
    unit.get(PATH + "/" + id + "/bulletin").then().statusCode(409).body("code", equalTo("SUP-05"));
    act(world, id, "bulletins", Map.of("number", "第3期", "bulletinOn", "2026-03-13"))
        .statusCode(422)
        .body("code", equalTo("SUP-05"));
    act(world, id, "bulletins", Map.of("number", "第3期", "bulletinOn", "2026-03-16"))
        .statusCode(200);
    unit.get(PATH + "/" + id + "/bulletin")
        .then()
        .statusCode(200)
        .body("total.rank", contains(1, 1))
        .body("items.item", contains("GRIDS"));
    act(world, id, "follow-ups", Map.of("followUpOn", "2026-03-17")).statusCode(200);
    followedUp(world, id);
    Announced.latest(brokers, Set.of(id))
        .agreeWithTheirSchemas(Set.of("io.jiceng.supervision-round.changed.v1"));
    Api.of("SR1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", hasItem("planned"))
        .body("items.action", hasItem("closed"));
    counted(world);
  }

  private static void followedUp(World world, String id) {
    var measure = new HashMap<String, Object>();
    measure.put("kind", "TALK");
    measure.put("code", "LATE");
    measure.put("organizationId", "SR1-T");
    measure.put("takenOn", "2026-03-18");
    measure.put("documentNo", "约字1号");
    measure.put("narrative", "谈话内容");
    act(world, id, "measures", measure).statusCode(422);
    measure.remove("narrative");
    act(world, id, "measures", measure).statusCode(200);
    Api.of("SR1", "viewer").get(PATH + "/" + id + "/measures").then().statusCode(403);
    Api.of("SR1-T2", "clerk").get(PATH + "/" + id + "/measures").then().body("items", empty());
    var done = Map.of("closedOn", "2026-04-01");
    act(world, id, "closures", done).statusCode(409).body("code", equalTo("SUP-06"));
    String finding = world.api().get(PATH + "/" + id + "/findings").path("items[0].id");
    String taken = world.api().get(PATH + "/" + id + "/measures").path("items[0].id");
    Api.of("SR1-T", "viewer")
        .get(PATH + "/" + id + "/findings")
        .then()
        .body("items.comment", contains("已补办"));
    Api.of("SR1-T2", "viewer").get(PATH + "/" + id + "/findings").then().body("items", empty());
    act(world, id, "findings/" + finding + "/closures", done).statusCode(200);
    act(world, id, "findings/" + finding + "/closures", done).statusCode(409);
    act(world, id, "measures/" + taken + "/closures", done).statusCode(200);
    act(world, id, "closures", done).statusCode(200).body("state", equalTo("CLOSED"));
  }

  private void counted(World world) {
    assertThat(figure(world.root(), "supervision-round.count", "2026-03")).isOne();
    assertThat(figure(world.root(), "supervision-round.item-count", "2026-03")).isEqualTo(2);
    assertThat(figure(world.town(), "supervision-round.visit-count", "2026-03")).isOne();
    assertThat(figure(world.town(), "supervision-round.unit-count", "2026-03")).isOne();
    assertThat(figure(world.town(), "supervision-finding.count", "2026-03")).isOne();
    assertThat(figure(world.town(), "supervision-finding.closed-count", "2026-04")).isOne();
  }

  private int figure(String organization, String figure, String month) {
    return new PublishedFigures(database)
        .cell(UUID.fromString(organization), figure, YearMonth.parse(month))
        .intValueExact();
  }

  /** Four on-site rounds with cap 4: the fifth is refused, one on records alone passes. */
  @Test
  void aUnitIsVisitedSoOftenAYearAndNoMore() {
    var world = planned("SR2");
    var api = world.api();
    String first = null;
    for (int i = 1; i <= 4; i++) {
      first = api.made(PATH, round(world, "S" + i, "SPECIAL", "2026-0" + i));
    }
    var fifth = round(world, "S5", "SPECIAL", "2026-05");
    api.post(PATH, fifth)
        .then()
        .statusCode(422)
        .body("code", equalTo("SUP-01"))
        .body("violations.pointer", contains("/unitIds/0", "/unitIds/1"));
    fifth.put("onSite", false);
    api.made(PATH, fifth);
    var joint = round(world, "S6", "SPECIAL", "2026-06");
    joint.put("jointOrganizationIds", List.of("SR2-T2"));
    api.post(PATH, joint).then().statusCode(422);
    api.post(PATH + "/" + first + "/cancellations", Map.of()).then().statusCode(200);
    api.made(PATH, joint);
  }

  @Test
  void aRoundStandsInTheYearsPlan() {
    var world = planned("SR3");
    var api = world.api();
    api.post(PATH, round(world, "1", "FACILITIES", "2026-03"))
        .then()
        .statusCode(422)
        .body("code", equalTo("SUP-01"))
        .body("violations.pointer", contains("/kind"));
    api.post(PATH, round(world, "2", "MONTHLY", "2025-03")).then().statusCode(422);
    api.made(PATH, round(world, "3", "MONTHLY", "2026-03"));
    api.post(PATH, round(world, "4", "MONTHLY", "2026-03"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/month"));
    api.get(PATH + "/plans?under=SR3").then().body("items.year", contains(2026));
  }

  @Test
  void anUnannouncedRoundIsSeenFromItsFirstDay() {
    var world = planned("SR4");
    var api = world.api();
    var body = round(world, "1", "UNANNOUNCED", "2026-03");
    body.put("inspectors", List.of(inspector("i-1", "SR4")));
    api.post(PATH, body).then().statusCode(422).body("code", equalTo("SUP-03"));
    body.put("inspectors", List.of(inspector("i-1", "SR4"), inspector("i-2", "SR4")));
    var id = api.made(PATH, body);
    var unit = Api.of("SR4-T", "viewer");
    unit.get(PATH + "/" + id).then().statusCode(404);
    unit.get(PATH).then().body("items", empty());
    api.get(PATH).then().body("items.id", contains(id));
    act(world, id, "starts", Map.of("startedOn", "2026-03-02")).statusCode(200);
    unit.get(PATH + "/" + id).then().statusCode(200);
    unit.get(PATH).then().body("items.id", contains(id));
    var other = api.made(PATH, round(world, "2", "SPECIAL", "2026-03"));
    unit.get(PATH + "/" + other).then().statusCode(200);
  }

  @Test
  void anInspectorFromElsewhereReadsByAGrantThatEndsWithTheRound() {
    var world = planned("SR5");
    World.of("SR6");
    var api = world.api();
    var body = round(world, "1", "CROSS", "2026-03");
    body.put("unitIds", List.of("SR5-T"));
    api.post(PATH, body).then().statusCode(422).body("code", equalTo("SUP-04"));
    body.put("inspectors", List.of(inspector("visitor", "SR6")));
    var id = api.made(PATH, body);
    var visitor = new Api(Tokens.of("visitor", List.of("viewer"), List.of("SR6")));
    visitor.get(PATH + "/" + id).then().statusCode(404);
    act(world, id, "starts", Map.of("startedOn", "2026-03-02")).statusCode(200);
    visitor.get(PATH + "/" + id).then().statusCode(200);
    visitor.get(PATH + "/" + id + "/proofs").then().body("items", hasSize(3));
    visitor.get(PATH).then().body("items.id", contains(id));
    visitor.get("/v1/grants/mine").then().body("items.roundId", contains(id));
    visitor.get("/v1/grants").then().statusCode(403);
    visitor
        .post(PATH + "/" + id + "/hearings", Map.of("heardFrom", "2026-03-09"))
        .then()
        .statusCode(403);
    Api.of("SR6", "viewer").get(PATH + "/" + id).then().statusCode(404);
    Api.of("SR5", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", hasItem("read"));
    String grant = Api.of("SR5", "security").get("/v1/grants?round=" + id).path("items[0].id");
    Api.of("SR5", "security")
        .post("/v1/grants/" + grant + "/revocations", Map.of())
        .then()
        .statusCode(200);
    visitor.get(PATH + "/" + id).then().statusCode(404);
    Api.of("SR5", "auditor")
        .get("/v1/audit?recordId=" + grant)
        .then()
        .body("items.action", contains("ended", "opened"));
  }

  @Test
  void whatRecordsProveIsNotAskedFor() {
    var world = planned("SR7");
    var api = world.api();
    api.made(
        "/v1/grids",
        Map.of(
            "code", "SR7-G",
            "name", "网格",
            "level", "GRID",
            "placeCode", world.village(),
            "organizationId", "SR7-B",
            "householdCount", 120,
            "openedOn", "2020-01-01"));
    var body = round(world, "1", "SPECIAL", "2026-03");
    body.put("unitIds", List.of("SR7-T"));
    body.put("materials", List.of(Map.of("name", "网格台账")));
    api.post(PATH, body)
        .then()
        .statusCode(409)
        .body("violations.pointer", contains("/materials/0"));
    body.put("materials", List.of(Map.of("name", "宣传栏照片")));
    api.post(PATH, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("BUR-02"))
        .body("violations.pointer", contains("/demandId"));
    body.remove("materials");
    var id = api.made(PATH, body);
    api.get(PATH + "/" + id + "/proofs")
        .then()
        .body("items.item", contains("THREE_DISCLOSURES", "GRIDS", "GRIDS"))
        .body("items[0].value", nullValue())
        .body("items.figure[1]", equalTo("grid.count"))
        .body("items[1].value", equalTo(1))
        .body("items[2].value", equalTo(120));
  }

  @ParameterizedTest
  @CsvSource({
    "organizationId,NOBODY,/organizationId",
    "unitIds,,/unitIds",
    "items,,/items",
    "month,2026-13,/month",
    "kind,PARTY,/kind",
    "colour,red,/colour",
  })
  void namesTheFaultAndStoresNothing(String field, @Nullable String value, String pointer) {
    var world = World.of("SR8");
    var body = round(world, "1", "SPECIAL", "2026-03");
    body.put("unitIds", List.of("SR8-T"));
    body.put(field, value == null ? List.of() : value);
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
    world.api().get(PATH).then().body("items", empty());
  }

  @Test
  void refusesWhatTheCallerHasNotSeen() {
    var world = planned("SR9");
    var api = world.api();
    var id = api.made(PATH, round(world, "1", "SPECIAL", "2026-03"));
    api.request()
        .header("If-Match", "\"7\"")
        .body(Map.of("startedOn", "2026-03-02"))
        .post(PATH + "/" + id + "/starts")
        .then()
        .statusCode(412);
    act(world, id, "starts", Map.of("startedOn", "2999-03-02")).statusCode(422);
    Api.of("SR9-T", "clerk")
        .post(PATH + "/" + id + "/starts", Map.of("startedOn", "2026-03-02"))
        .then()
        .statusCode(404);
    act(world, id, "starts", Map.of("startedOn", "2026-03-02")).statusCode(200);
    var wrong = new HashMap<String, Object>(results(world));
    wrong.put("scores", List.of(Map.of("organizationId", "SR9-B", "item", "MATTERS", "score", 50)));
    act(world, id, "findings", wrong)
        .statusCode(422)
        .body("violations.pointer", contains("/scores/0/organizationId", "/scores/0/item"));
  }
}
