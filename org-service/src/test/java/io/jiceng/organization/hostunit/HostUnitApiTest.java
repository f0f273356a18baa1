package io.jiceng.organization.hostunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.stream.Json;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.Bulk;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HST-01 to HST-04 over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HostUnitApiTest {
  private static final String PATH = Units.PATH;
  private static final String PERSON = "0190a0a0-0000-7000-8000-000000000001";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void derivesTwoNewAndThreeNewFromTheSector() {
    var units = Units.of("UA1");
    var api = units.api();
    api.made(PATH, units.unit("1", "ENTERPRISE", "NEW_ECONOMIC"));
    api.made(PATH, units.unit("2", "EMPLOYMENT_SITE", "NEW_EMPLOYMENT"));
    api.made(PATH, units.unit("3", "DEPARTMENT"));
    api.get(PATH + "?under=UA1")
        .then()
        .body("items.twoNew", contains(true, false, false))
        .body("items.threeNew", contains(true, true, false));
    var typed = units.unit("4", "ENTERPRISE");
    typed.put("twoNew", true);
    api.post(PATH, typed).then().statusCode(422).body("violations.pointer", hasItem("/twoNew"));
    api.get(PATH + "?code=UA1-4").then().body("items", empty());
  }

  @Test
  void organisationsTakeTheirSectorFromTheirUnit() {
    var units = Units.of("UA2");
    var api = units.api();
    var unit = api.made(PATH, units.unit("1", "ENTERPRISE", "NEW_ECONOMIC"));
    var other = units.hosted("X", "BRANCH", "UA2-1");
    other.put("sector", "NEW_SOCIAL");
    api.post("/v1/organizations", other)
        .then()
        .statusCode(422)
        .body("code", equalTo("HST-01"))
        .body("violations.pointer", contains("/sector"));
    api.get("/v1/organizations?code=UA2-X").then().body("items", empty());
    var branch = api.made("/v1/organizations", units.hosted("X", "BRANCH", "UA2-1"));
    api.get("/v1/organizations/" + branch)
        .then()
        .body("hostUnitId", equalTo(unit))
        .body("sector", equalTo("NEW_ECONOMIC"))
        .body("threeNew", equalTo(true));
    api.get(PATH + "/" + unit).then().body("organizationIds", contains(branch));
    api.patch(PATH + "/" + unit, 0, Map.of("sector", "NEW_SOCIAL"))
        .then()
        .statusCode(409)
        .body("code", equalTo("HST-01"));
    api.patch("/v1/organizations/" + branch, 0, Map.of("sector", "NEW_SOCIAL"))
        .then()
        .statusCode(422)
        .body("code", equalTo("HST-01"));
  }

  @Test
  void organisationsNameUnitsThatExistInTheScope() {
    var units = Units.of("UA3");
    var foreign = Units.of("UA4");
    foreign.made("1", "ENTERPRISE");
    var api = units.api();
    refusesNaming(units, "UA3-NONE", 422, "unknown-host-unit");
    refusesNaming(units, PERSON, 422, "unknown-host-unit");
    refusesNaming(units, "UA4-1", 404, "not-found");
    var closed = units.made("2", "ENTERPRISE");
    api.post(PATH + "/" + closed + "/closures", Map.of("closedOn", "2019-08-01"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    var late = units.hosted("Y", "BRANCH", "UA3-2");
    late.put("foundedOn", "2020-01-01");
    api.post("/v1/organizations", late)
        .then()
        .statusCode(422)
        .body("code", equalTo("host-unit-closed"));
    var row = units.hosted("Z", "BRANCH", "UA3-NONE");
    var job = Bulk.run(api, "organizations", "NDJSON", "PER_ROW", json(row));
    assertThat(job.getInt("created")).as(job.prettify()).isZero();
    var version =
        api.get("/v1/organizations/" + units.world().branch()).jsonPath().getLong("version");
    api.patch("/v1/organizations/" + units.world().branch(), version, Map.of("hostUnitId", "UA4-1"))
        .then()
        .statusCode(404);
  }

  private static void refusesNaming(Units units, String unit, int status, String code) {
    units
        .api()
        .post("/v1/organizations", units.hosted("X", "BRANCH", unit))
        .then()
        .statusCode(status)
        .body("code", equalTo(code))
        .body("violations.pointer", contains("/hostUnitId"));
    units
        .api()
        .get("/v1/organizations?code=" + units.world().code() + "-X")
        .then()
        .body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "creditCode, N2990101MA0A00014K, /creditCode, credit-code-check",
    "creditCode, N2990101MA0A0001J, /creditCode, size",
    "creditCode, N5990101MA0A000149, /creditCode, credit-code-class",
    "placeCode, 999999999999, /placeCode, unknown-place",
    "organizationId, NOBODY, /organizationId, unknown-organization",
    "openedOn, 2999-01-01, /openedOn, date-ahead",
    "kind, SHOP, /kind, unknown-value",
    "name, '', /name, required",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer, String code) {
    var units = Units.of("UB1");
    var body = units.unit("1", "ENTERPRISE");
    body.put(field, value);
    units
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
    units.api().get(PATH + "?code=UB1-1").then().body("items", empty());
  }

  @Test
  void aCreditCodeBelongsToOneUnit() {
    var units = Units.of("UB2");
    var body = units.unit("1", "ENTERPRISE");
    body.put("creditCode", "91990101MA0A00049M");
    units.api().made(PATH, body);
    body.put("code", "UB2-2");
    units.api().post(PATH, body).then().statusCode(409).body("code", equalTo("credit-code-taken"));
    units
        .api()
        .post(PATH, units.unit("1", "SCHOOL"))
        .then()
        .statusCode(409)
        .body("code", equalTo("code-taken"));
  }

  @Test
  void statesThePartyWorkFromADayOnAndKeepsWhatWasBefore() {
    var units = Units.of("UC1");
    var api = units.api();
    var id = units.made("1", "ENTERPRISE");
    var path = PATH + "/" + id + "/party-work";
    api.post(
            path,
            Map.of(
                "partyClause",
                true,
                "secretaryIsHead",
                true,
                "on",
                "2021-05-01",
                "documentNo",
                "1号"))
        .then()
        .statusCode(200)
        .body("partyClause", equalTo(true))
        .body("crossAppointed", nullValue())
        .body("secretaryIsHead", equalTo(true));
    api.post(path, Map.of("partyClause", false, "on", "2023-05-01")).then().statusCode(200);
    api.get(PATH + "/" + id + "/history?topic=PARTY_CLAUSE")
        .then()
        .body("items.code", contains("NO", "YES"))
        .body("items.from", contains("2023-05-01", "2021-05-01"))
        .body("items.to", contains(null, "2023-05-01"));
    api.post(path, Map.of("partyClause", true, "on", "2022-01-01"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/on"));
    api.post(path, Map.of("partyClause", true, "on", "2019-06-30"))
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("before-opening"));
    api.post(path, Map.of("partyClause", true, "on", "2999-01-01"))
        .then()
        .statusCode(422)
        .body("code", equalTo("date-ahead"));
    api.post(path, Map.of("partyClause", true, "on", "2023-05-01"))
        .then()
        .statusCode(200)
        .body("partyClause", equalTo(true));
    api.get(PATH + "/" + id + "/history?limit=1").then().body("items", hasSize(1));
    String next = api.get(PATH + "/" + id + "/history?limit=2").path("next");
    api.get(PATH + "/" + id + "/history?limit=2&cursor=" + next).then().body("items", hasSize(1));
  }

  @Test
  void anEstimateHasASourceAndADayAndNeverAListOfPeople() {
    var units = Units.of("UC2");
    var api = units.api();
    var id = api.made(PATH, units.unit("1", "EMPLOYMENT_SITE", "NEW_EMPLOYMENT"));
    var path = PATH + "/" + id + "/populations";
    var body = new HashMap<String, Object>(Map.of("group", "RIDER", "number", 60));
    api.post(path, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("HST-02"))
        .body("violations.pointer", contains("/source", "/on"));
    body.put("source", "站点填报");
    body.put("on", "2023-12-31");
    var listed = new HashMap<>(body);
    listed.put("people", List.of("张三"));
    api.post(path, listed).then().statusCode(422).body("violations.pointer", hasItem("/people"));
    api.get(PATH + "/" + id).then().body("population", nullValue());
    api.post(path, body)
        .then()
        .statusCode(200)
        .body("populationGroup", equalTo("RIDER"))
        .body("population.number", equalTo(60))
        .body("population.on", equalTo("2023-12-31"));
    api.post(
            PATH + "/" + id + "/employees",
            Map.of("number", 70, "source", "年报", "on", "2023-12-31"))
        .then()
        .body("employees.source", equalTo("年报"));
    api.post(
            PATH + "/" + id + "/employees",
            Map.of("number", -1, "source", "年报", "on", "2024-12-31"))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/number"));
  }

  @Test
  void aHeadUnderThePartyOrganisationNeedsOne() {
    var units = Units.of("UD1");
    var api = units.api();
    var school = units.made("1", "SCHOOL");
    var firm = units.made("2", "ENTERPRISE");
    var body =
        Map.of(
            "system",
            "PARTY_LED_HEAD",
            "on",
            "2022-09-01",
            "documentNo",
            "2号",
            "secretaryIsHead",
            false);
    refuses(api, school, "leadership-systems", body, "HST-03", "/system");
    refuses(api, firm, "leadership-systems", body, "HST-03", "/system");
    var branch = units.hosted("S", "BRANCH", "UD1-1");
    branch.put("foundedOn", "2022-09-02");
    var organization = api.made("/v1/organizations", branch);
    refuses(api, school, "leadership-systems", body, "HST-03", "/system");
    var later = new HashMap<String, Object>(body);
    later.put("on", "2022-09-02");
    api.post(PATH + "/" + school + "/leadership-systems", later)
        .then()
        .statusCode(200)
        .body("leadershipSystem", equalTo("PARTY_LED_HEAD"))
        .body("secretaryIsHead", equalTo(false))
        .body("organizationIds", contains(organization));
  }

  @Test
  void incubatesBodyAndOrganisationStepByStep() {
    var units = Units.of("UE1");
    var api = units.api();
    var id = api.made(PATH, units.unit("1", "COMMUNITY_SOCIAL_ORG", "NEW_SOCIAL"));
    api.get(PATH + "/" + id)
        .then()
        .body("bodyStage", equalTo("SEED"))
        .body("organizationStage", equalTo("NONE"));
    refuses(
        api,
        id,
        "incubation-steps",
        Map.of("bodyStage", "FILED", "on", "2020-01-01"),
        "HST-04",
        "/bodyStage");
    refuses(api, id, "incubation-steps", Map.of("on", "2020-01-01"), "HST-04", "");
    refuses(
        api,
        id,
        "incubation-steps",
        Map.of("organizationStage", "INSTRUCTOR", "on", "2020-01-01"),
        "HST-04",
        "/instructorId");
    step(
            api,
            id,
            Map.of(
                "bodyStage",
                "NURTURED",
                "organizationStage",
                "INSTRUCTOR",
                "instructorId",
                PERSON,
                "on",
                "2020-01-01"))
        .body("instructorId", equalTo(PERSON));
    refuses(
        api,
        id,
        "incubation-steps",
        Map.of("bodyStage", "FILED", "on", "2020-01-01"),
        "HST-04",
        "/on");
    step(api, id, Map.of("bodyStage", "REGISTERED", "on", "2020-06-01"));
    refuses(
        api,
        id,
        "incubation-steps",
        Map.of("organizationStage", "JOINT_BRANCH", "on", "2020-06-01"),
        "HST-04",
        "/branchId");
    refuses(api, id, "incubation-steps", jointBranch("UE1-B"), "HST-04", "/branchId");
    refuses(
        api, id, "incubation-steps", jointBranch("NOBODY"), "unknown-organization", "/branchId");
    var joint = api.made("/v1/organizations", organization("UE1-J", units, "JOINT_BRANCH"));
    step(api, id, jointBranch("UE1-J")).body("stageBranchId", equalTo(joint));
    var small = units.hosted("O", "BRANCH", "UE1-1");
    api.made("/v1/organizations", small);
    var own = Map.of("organizationStage", "OWN_BRANCH", "branchId", "UE1-B", "on", "2021-01-01");
    refuses(api, id, "incubation-steps", own, "HST-04", "/branchId");
    step(
            api,
            id,
            Map.of(
                "organizationStage",
                "OWN_BRANCH",
                "branchId",
                "UE1-O",
                "bodyStage",
                "SELF_RUNNING",
                "on",
                "2021-01-01"))
        .body("bodyStage", equalTo("SELF_RUNNING"))
        .body("organizationStage", equalTo("OWN_BRANCH"));
    refuses(
        api,
        units.made("2", "SOCIAL_ORG"),
        "incubation-steps",
        Map.of("bodyStage", "NURTURED", "on", "2020-01-01"),
        "HST-04",
        "/bodyStage");
  }

  private static Map<String, Object> organization(String code, Units units, String form) {
    return World.organization(code, form, units.world().code() + "-T", units.world().village());
  }

  private static Map<String, Object> jointBranch(String branch) {
    return Map.of("organizationStage", "JOINT_BRANCH", "branchId", branch, "on", "2020-06-02");
  }

  private static ValidatableResponse step(Api api, String id, Map<String, ?> body) {
    return api.post(PATH + "/" + id + "/incubation-steps", body).then().statusCode(200);
  }

  private static void refuses(
      Api api, String id, String act, Map<String, ?> body, String code, String pointer) {
    long version = api.get(PATH + "/" + id).jsonPath().getLong("version");
    api.post(PATH + "/" + id + "/" + act, body)
        .then()
        .statusCode(422)
        .body("code", equalTo(code))
        .body("violations.pointer", hasItem(pointer));
    api.get(PATH + "/" + id).then().body("version", equalTo((int) version));
  }

  @Test
  void whatWasStatedWronglyIsWithdrawnLastFirst() {
    var units = Units.of("UE2");
    var api = units.api();
    var id = api.made(PATH, units.unit("1", "COMMUNITY_SOCIAL_ORG", "NEW_SOCIAL"));
    step(api, id, Map.of("bodyStage", "NURTURED", "on", "2020-01-01"));
    step(api, id, Map.of("bodyStage", "REGISTERED", "on", "2020-06-01"));
    var path = PATH + "/" + id + "/withdrawals";
    var wrong = Map.of("topic", "BODY_STAGE", "from", "2020-01-01", "reason", "登记有误");
    api.post(path, wrong).then().statusCode(409).body("code", equalTo("not-latest"));
    var latest = Map.of("topic", "BODY_STAGE", "from", "2020-06-01", "reason", "登记有误");
    api.post(path, latest).then().statusCode(200).body("bodyStage", equalTo("NURTURED"));
    step(api, id, Map.of("bodyStage", "FILED", "on", "2020-03-01"));
    api.get(PATH + "/" + id + "/history?topic=BODY_STAGE")
        .then()
        .body("items.code", contains("FILED", "NURTURED", "SEED"))
        .body("items.to", contains(null, "2020-03-01", "2020-01-01"));
    var first = Map.of("topic", "ORGANIZATION_STAGE", "from", "2019-07-01", "reason", "登记有误");
    api.post(path, first).then().statusCode(409).body("code", equalTo("HST-04"));
  }

  @Test
  void hidesWhatLiesOutsideTheScopeAndHeedsTheVersion() {
    var units = Units.of("UF1");
    var other = Units.of("UF2");
    var foreign = other.made("1", "ENTERPRISE");
    var api = units.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.get(PATH + "/" + foreign + "/history").then().statusCode(404);
    api.patch(PATH + "/" + foreign, 0, Map.of("name", "改名")).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/closures", Map.of("closedOn", "2024-01-01"))
        .then()
        .statusCode(404);
    api.post(PATH + "/" + foreign + "/party-work", Map.of("partyClause", true, "on", "2024-01-01"))
        .then()
        .statusCode(404);
    var body = units.unit("9", "ENTERPRISE");
    body.put("organizationId", "UF2-B");
    api.post(PATH, body).then().statusCode(404);
    var id = units.made("1", "ENTERPRISE");
    api.patch(PATH + "/" + id, 7, Map.of("name", "改名")).then().statusCode(412);
    api.patch(PATH + "/" + id, 0, Map.of("name", "改名"))
        .then()
        .statusCode(200)
        .body("name", equalTo("改名"));
    api.request()
        .header("If-Match", "\"0\"")
        .body(Map.of("closedOn", "2024-01-01"))
        .post(PATH + "/" + id + "/closures")
        .then()
        .statusCode(412);
    api.patch(PATH + "/" + id, 1, Map.of("kind", "SCHOOL")).then().statusCode(422);
    api.post(PATH + "/" + id + "/closures", Map.of("closedOn", "2019-06-01"))
        .then()
        .statusCode(422);
    api.post(PATH + "/" + id + "/closures", Map.of("closedOn", "2024-01-01"))
        .then()
        .statusCode(200);
    api.post(PATH + "/" + id + "/party-work", Map.of("partyClause", true, "on", "2023-01-01"))
        .then()
        .statusCode(409);
    Api.of("UF1", "viewer").post(PATH, units.unit("2", "SCHOOL")).then().statusCode(403);
  }

  @Test
  void importsUnitsTwiceWithOneEffect() {
    var units = Units.of("UG1");
    var api = units.api();
    var body = units.unit("1", "COMMUNITY_SOCIAL_ORG", "NEW_SOCIAL");
    body.put("partyWork", Map.of("partyClause", true, "on", "2021-01-01"));
    body.put("employees", Map.of("number", 12, "source", "年报", "on", "2021-12-31"));
    body.put(
        "incubation",
        List.of(
            Map.of("bodyStage", "NURTURED", "on", "2020-01-01"),
            Map.of("bodyStage", "FILED", "on", "2021-01-01")));
    var broken = units.unit("2", "COMMUNITY_SOCIAL_ORG", "NEW_SOCIAL");
    broken.put(
        "incubation",
        List.of(
            Map.of("bodyStage", "NURTURED", "on", "2020-01-01"),
            Map.of("bodyStage", "SELF_RUNNING", "on", "2021-01-01")));
    var rows = (text(body) + "\n" + text(broken)).getBytes(StandardCharsets.UTF_8);
    var job = Bulk.run(api, "host-units", "NDJSON", "PER_ROW", rows);
    assertThat(job.getInt("created")).as(job.prettify()).isOne();
    api.get(PATH + "?under=UG1")
        .then()
        .body("items.code", contains("UG1-1"))
        .body("items.bodyStage", contains("FILED"))
        .body("items.partyClause", contains(true));
    var again = Bulk.run(api, "host-units", "NDJSON", "PER_ROW", json(body));
    assertThat(again.getInt("unchanged")).as(again.prettify()).isOne();
    body.put("employees", Map.of("number", 14, "source", "年报", "on", "2022-12-31"));
    var changed = Bulk.run(api, "host-units", "NDJSON", "PER_ROW", json(body));
    assertThat(changed.getInt("updated")).as(changed.prettify()).isOne();
    api.get(PATH + "?code=UG1-1").then().body("items[0].employees.number", equalTo(14));
  }

  @Test
  void announcesUnitsWithoutPeopleAndKeepsWhoChangedWhat() throws IOException {
    var units = Units.of("UG2");
    var api = units.api();
    var id = units.made("1", "PROPERTY_COMPANY");
    api.post(PATH + "/" + id + "/instructors", Map.of("personId", PERSON, "on", "2022-01-01"))
        .then()
        .statusCode(200);
    var compound = units.compound("C1");
    String service =
        api.post(
                PATH + "/" + id + "/compounds",
                Map.of("placeCode", compound, "from", "2022-01-01", "ownersCommittee", true))
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    var cover =
        api.made(
            "/v1/organizations/" + units.world().branch() + "/coverage",
            Map.of("placeCode", compound, "from", "2022-01-01"));
    var announced = Announced.latest(brokers, Set.of(id, service, cover));
    announced.agreeWithTheirSchemas(
        Set.of(
            "io.jiceng.host-unit.changed.v1",
            "io.jiceng.compound-service.changed.v1",
            "io.jiceng.organization-coverage.changed.v1"));
    assertThat(announced.of(id).value()).doesNotContain(PERSON);
    Api.of("UG2", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", hasItems("created", "changed"));
  }

  private static byte[] json(Map<String, ?> body) {
    return text(body).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Map<String, ?> body) {
    return Json.write(body);
  }
}
