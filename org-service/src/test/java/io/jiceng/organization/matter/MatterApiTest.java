package io.jiceng.organization.matter;

import static io.jiceng.organization.matter.Cases.PATH;
import static io.jiceng.organization.matter.Cases.PERSON;
import static io.jiceng.organization.matter.Cases.solved;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MatterApiTest {
  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void goesFromIntakeToClosing() throws IOException {
    var cases = Cases.of("MA1");
    var id = cases.taken("LIVELIHOOD");
    cases
        .api()
        .get(PATH + "/" + id)
        .then()
        .body("state", equalTo("TAKEN_IN"))
        .body("dueOn", equalTo("2024-03-31"))
        .body("overdue", equalTo(true))
        .body("handler.kind", equalTo("ORGANIZATION"))
        .body("handler.organizationId", equalTo(cases.world().branch()));
    cases.done(
        id,
        "handlings",
        Map.of(
            "handler",
            Map.of("kind", "HOST_UNIT", "reference", "PC-1", "name", "阳光物业"),
            "leadOrganizationId",
            "MA1-T",
            "jointOrganizationIds",
            List.of("MA1")));
    cases
        .act(id, "answers", Map.of("answer", "SATISFIED", "askedOn", "2024-03-10"))
        .statusCode(409)
        .body("code", equalTo("MAT-03"));
    cases.act(id, "closures", Map.of("closedOn", "2024-03-10")).statusCode(409);
    cases
        .act(id, "resolutions", solved("2024-03-10"))
        .statusCode(200)
        .body("state", equalTo("RESOLVED"))
        .body("organizationId", equalTo(cases.world().branch()))
        .body("handler.reference", equalTo("PC-1"))
        .body("jointOrganizationIds", contains(cases.world().root()));
    cases.act(id, "resolutions", solved("2024-03-11")).statusCode(409);
    cases.done(id, "answers", Map.of("answer", "SATISFIED", "askedOn", "2024-03-12"));
    cases
        .act(id, "answers", Map.of("answer", "DISSATISFIED", "askedOn", "2024-03-13"))
        .statusCode(409)
        .body("code", equalTo("MAT-03"));
    cases
        .act(id, "closures", Map.of("closedOn", "2024-03-09"))
        .statusCode(422)
        .body("violations.pointer", contains("/closedOn"));
    cases.done(id, "closures", Map.of("closedOn", "2024-03-20"));
    Api.of("MA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", contains("closed", "answered", "ended", "handed", "created"));
    var announced = Announced.latest(brokers, Set.of(id));
    announced.agreeWithTheirSchemas(Set.of("io.jiceng.matter.changed.v1"));
    assertThat(announced.of(id).value()).doesNotContain("路灯").doesNotContain("已修复");
  }

  @Test
  void goesUpAndIsExtendedOnRecord() {
    var cases = Cases.of("MA2");
    var id = cases.taken("SAFETY");
    cases.done(
        id,
        "upgrades",
        Map.of("toLevel", "TOWNSHIP", "upgradedOn", "2024-03-03", "reason", "超出职权"));
    cases
        .act(
            id,
            "upgrades",
            Map.of("toLevel", "VILLAGE", "upgradedOn", "2024-03-04", "reason", "退回"))
        .statusCode(422)
        .body("violations.pointer", contains("/toLevel"));
    cases.done(
        id,
        "extensions",
        Map.of("dueOn", "2024-04-30", "extendedOn", "2024-03-20", "reason", "施工"));
    cases
        .act(
            id,
            "extensions",
            Map.of("dueOn", "2024-04-30", "extendedOn", "2024-03-21", "reason", "施工"))
        .statusCode(422);
    cases
        .api()
        .get(PATH + "/" + id)
        .then()
        .body("handlerLevel", equalTo("TOWNSHIP"))
        .body("upgrades.fromLevel", contains("GRID"))
        .body("dueOn", equalTo("2024-04-30"))
        .body("extensions.fromDueOn", contains("2024-03-31"));
    cases
        .api()
        .request()
        .header("If-Match", "\"0\"")
        .body(solved("2024-04-01"))
        .post(PATH + "/" + id + "/resolutions")
        .then()
        .statusCode(412);
    cases.done(id, "withdrawals", Map.of("endedOn", "2024-04-01"));
    cases
        .act(id, "upgrades", Map.of("toLevel", "COUNTY", "upgradedOn", "2024-04-02", "reason", "x"))
        .statusCode(409);
  }

  @Test
  void countsAHouseholdOnceAndPaysNoMoreThanWasDecided() {
    var cases = Cases.of("MA3");
    var id = cases.taken("BACKLOG");
    cases
        .act(id, "beneficiaries", Map.of("householdKeys", List.of("h-1", "h-2", "h-1")))
        .statusCode(200)
        .body("householdCount", equalTo(2));
    cases
        .api()
        .get(PATH + "/" + id + "/beneficiaries?limit=1")
        .then()
        .body("items.householdKey", contains("h-1"));
    cases
        .act(id, "beneficiaries", Map.of("householdKeys", List.of("h-3")))
        .body("householdCount", equalTo(1));
    cases
        .api()
        .get(PATH + "/" + id + "/beneficiaries")
        .then()
        .body("items.householdKey", contains("h-3"));
    cases
        .act(id, "beneficiaries", Map.of("householdKeys", List.of("h-3"), "declaredCount", 4))
        .statusCode(422)
        .body("code", equalTo("MAT-02"));
    cases
        .act(
            id,
            "refunds",
            Map.of("decidedYuan", 100, "paidYuan", 100.01, "payer", "税务局", "paidOn", "2024-03-10"))
        .statusCode(422)
        .body("violations.pointer", contains("/paidYuan"));
    cases
        .act(
            id,
            "refunds",
            Map.of("decidedYuan", 100, "paidYuan", 60, "payer", "税务局", "paidOn", "2024-03-10"))
        .statusCode(200)
        .body("refund.paidYuan", equalTo(60.0f));
  }

  @Test
  void namesTheItemOfAMatterHandledInAGrid() {
    var cases = Cases.of("MA4");
    var api = cases.api();
    api.made(
        "/v1/grids",
        Map.of(
            "code", "MA4-1", "name", "网格", "level", "GRID", "placeCode", cases.world().village()));
    var item =
        api.made(
            "/v1/grid-items",
            Map.of(
                "code", "MA4-I1",
                "title", "路灯报修",
                "organizationId", "MA4",
                "ownerOrganizationId", "MA4-T",
                "handlerLevel", "GRID",
                "basis", "条例",
                "minutes", 5,
                "collectsResidentData", false));
    var body = cases.matter("LIVELIHOOD");
    body.put("gridId", "MA4-1");
    api.post(PATH, body).then().statusCode(422).body("code", equalTo("GRD-09"));
    body.put("gridItemId", "MA4-I1");
    api.post(PATH, body).then().statusCode(422).body("code", equalTo("GRD-09"));
    api.post(
            "/v1/grid-items/" + item + "/admissions",
            Map.of("permitNo", "1号", "admittedOn", "2024-03-01"))
        .then()
        .statusCode(200);
    var id = api.made(PATH, body);
    api.get(PATH + "/" + id).then().body("gridItemId", equalTo(item));
    api.get(PATH + "?gridItemId=" + item).then().body("items.id", contains(id));
    body.put("takenInOn", "2024-02-29");
    api.post(PATH, body).then().statusCode(422).body("code", equalTo("GRD-09"));
  }

  @ParameterizedTest
  @CsvSource({
    "kind,UNKNOWN,/kind",
    "source,RUMOUR,/source",
    "organizationId,NOBODY,/organizationId",
    "placeCode,999999999999,/placeCode",
    "gridId,NONE,/gridId",
    "gridItemId,NONE,/gridItemId",
    "takenInOn,2999-01-01,/takenInOn",
    "dueOn,2024-02-01,/dueOn",
    "backlogSince,2024-03-02,/backlogSince",
    "station,调解室,/station",
    "leadOrganizationId,NOBODY,/leadOrganizationId",
    "title,找19900000001,/title",
    "title,'',/title",
    "resident,张三,/resident",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer) {
    var cases = Cases.of("MB1");
    var body = cases.matter("LIVELIHOOD");
    body.put(field, value);
    cases
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
    cases.api().get(PATH).then().body("items", empty());
  }

  @Test
  void namesNoResidentAsWhoBroughtIt() {
    var cases = Cases.of("MB2");
    var body = cases.matter("LIVELIHOOD");
    body.put("source", "RESIDENT");
    body.put("broughtByPersonId", PERSON);
    cases.api().post(PATH, body).then().statusCode(422).body("code", equalTo("PER-04"));
    body.put("source", "DELEGATE");
    cases.api().made(PATH, body);
    body.put("handler", Map.of("kind", "ASSOCIATION", "reference", "OC-1"));
    cases.api().post(PATH, body).then().statusCode(422).body("code", equalTo("MAT-01"));
  }

  @Test
  void listsByWhatIsAsked() {
    var cases = Cases.of("MC1");
    var api = cases.api();
    for (int day = 1; day <= 5; day++) {
      var body = cases.matter(day == 5 ? "BACKLOG" : "LIVELIHOOD");
      body.put("code", "MC1-" + day);
      body.put("takenInOn", "2024-03-0" + (day + 1) / 2);
      body.put("source", day == 4 ? "HOTLINE" : "VISIT");
      if (day == 3) {
        body.put("handler", Map.of("kind", "HOST_UNIT", "reference", "PC-9", "name", "物业"));
        body.put("dueOn", "2199-01-01");
      }
      api.made(PATH, body);
    }
    var first = api.get(PATH + "?limit=2");
    first.then().body("items.code", contains("MC1-5", "MC1-4"));
    var second = api.get(PATH + "?limit=2&cursor=" + first.path("next"));
    second.then().body("items.code", contains("MC1-3", "MC1-2"));
    api.get(PATH + "?limit=2&cursor=" + second.path("next"))
        .then()
        .body("items.code", contains("MC1-1"))
        .body("next", nullValue());
    api.get(PATH + "?kind=BACKLOG").then().body("items.code", contains("MC1-5"));
    api.get(PATH + "?source=HOTLINE").then().body("items.code", contains("MC1-4"));
    api.get(PATH + "?handlerReference=PC-9").then().body("items.code", contains("MC1-3"));
    api.get(PATH + "?handlerOrganizationId=MC1-B").then().body("items", hasSize(4));
    api.get(PATH + "?overdue=true").then().body("items", hasSize(4));
    api.get(PATH + "?dueBefore=2024-04-01")
        .then()
        .body("items.code", containsInAnyOrder("MC1-1", "MC1-2"));
    api.get(PATH + "?state=TAKEN_IN&under=MC1-B&from=2024-03-02&to=2024-03-02")
        .then()
        .body("items.code", contains("MC1-4", "MC1-3"));
    api.get(PATH + "?code=MC1-2").then().body("items", hasSize(1));
    api.post(PATH, Map.of("code", "MC1-2")).then().statusCode(422);
  }

  @Test
  void correctsWhatIsOpen() {
    var cases = Cases.of("MC2");
    var id = cases.taken("LIVELIHOOD");
    var path = PATH + "/" + id;
    cases
        .api()
        .patch(path, 0, Map.of("title", "楼道灯不亮", "kind", "SAFETY"))
        .then()
        .statusCode(200)
        .body("title", equalTo("楼道灯不亮"))
        .body("dueOn", equalTo("2024-03-31"));
    cases
        .api()
        .patch(path, 1, Map.of("kind", "DISPUTE"))
        .then()
        .statusCode(422)
        .body("code", equalTo("kind-fixed"));
    cases.api().patch(path, 0, Map.of("title", "x")).then().statusCode(412);
    cases.api().patch(path, 1, Map.of("state", "CLOSED")).then().statusCode(422);
    cases.done(id, "resolutions", solved("2024-03-02"));
    cases.api().patch(path, 2, Map.of("title", "x")).then().statusCode(409);
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var cases = Cases.of("MD1");
    var other = Cases.of("MD2");
    var foreign = other.taken("LIVELIHOOD");
    var api = cases.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.get(PATH + "/" + foreign + "/beneficiaries").then().statusCode(404);
    api.patch(PATH + "/" + foreign, 0, Map.of("title", "x")).then().statusCode(404);
    cases.act(foreign, "resolutions", solved("2024-03-02")).statusCode(404);
    api.post(PATH, other.matter("LIVELIHOOD")).then().statusCode(404);
    api.get(PATH).then().body("items", empty());
    Api.of("MD1", "viewer").get(PATH).then().statusCode(403);
    RestAssured.given().get(PATH).then().statusCode(401);
  }

  @Test
  void hasOneEffectForOneKey() {
    var cases = Cases.of("MD3");
    var body = cases.matter("LIVELIHOOD");
    String first = null;
    for (int i = 0; i < 2; i++) {
      String id =
          cases
              .api()
              .request()
              .header("Idempotency-Key", "md3")
              .body(body)
              .post(PATH)
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      assertThat(first == null ? id : first).isEqualTo(id);
      first = id;
    }
    cases.api().get(PATH).then().body("items", hasSize(1));
  }

  @Test
  void importsMattersWithTheStepsTheyHaveTaken() {
    var cases = Cases.of("ME1");
    var rows =
        """
        {"matter":%1$s"code":"ME1-1","kind":"LIVELIHOOD"},"outcome":{"ending":"RESOLVED","endedOn":"2024-03-09","householdCount":3,"refund":{"decidedYuan":10,"paidYuan":10,"payer":"税务局","paidOn":"2024-03-09"},"answer":{"answer":"SATISFIED","askedOn":"2024-03-10"},"closedOn":"2024-03-11"}}
        {"matter":%1$s"code":"ME1-2","kind":"DISPUTE","contact":{"name":"李某","phone":"19900000001"}},"consentedOn":"2024-03-02","sessions":[{"heldOn":"2024-03-03","form":"JOINT","mediatorPersonId":"%2$s"}],"outcome":{"ending":"AGREED","endedOn":"2024-03-03","agreementForm":"ORAL","effectiveOn":"2024-03-03","visitedAgainOn":"2024-03-20"}}
        {"matter":%1$s"code":"ME1-3","kind":"SAFETY"},"upgrades":[{"toLevel":"COUNTY","upgradedOn":"2024-03-02","reason":"超出职权"}]}
        {"matter":%1$s"code":"ME1-4","kind":"DISPUTE"},"outcome":{"ending":"AGREED","endedOn":"2024-03-03","agreementForm":"ORAL","effectiveOn":"2024-03-03"}}
        {"matter":%1$s"code":"ME1-5","kind":"DISPUTE","dueOn":"2024-06-01"}}
        {"matter":%1$s"kind":"SAFETY"}}
        """
            .formatted(facts(cases.world()), PERSON);
    var job = imported(cases, rows);
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(3);
    cases
        .api()
        .get("/v1/imports/" + job.getString("id") + "/errors")
        .then()
        .body("items.row", contains(4, 5, 6))
        .body("items.pointer", contains("/outcome", "/matter/bothAgree", "/matter/code"))
        .body("items.code", contains("wrong-state", "MAT-05", "code-missing"));
    var again = imported(cases, rows);
    assertThat(again.getInt("unchanged")).as(again.prettify()).isEqualTo(3);
    var later =
        rows.replace(
            "超出职权\"}]}",
            "超出职权\"}],\"outcome\":{\"ending\":\"UNRESOLVED\",\"endedOn\":\"2024-03-09\"}}");
    assertThat(imported(cases, later).getInt("updated")).isEqualTo(1);
    cases
        .api()
        .get(PATH + "?code=ME1-3")
        .then()
        .body("items[0].state", equalTo("UNRESOLVED"))
        .body("items[0].handlerLevel", equalTo("COUNTY"));
    cases.api().get(PATH + "?code=ME1-1").then().body("items[0].state", equalTo("CLOSED"));
  }

  private static String facts(World world) {
    return """
    {"title":"邻里事项","source":"VISIT","organizationId":"%s-B","placeCode":"%s","takenInOn":"2024-03-01","handlerLevel":"GRID",\
    """
        .formatted(world.code(), world.village());
  }

  private static JsonPath imported(Cases cases, String rows) {
    return Bulk.run(cases.api(), "matters", "NDJSON", "PER_ROW", rows.getBytes(UTF_8));
  }
}
