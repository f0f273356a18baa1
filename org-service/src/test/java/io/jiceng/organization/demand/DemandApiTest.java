package io.jiceng.organization.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DemandApiTest {
  private static final String PATH = "/v1/demands";
  private static final List<String> BODIES =
      List.of("ORGANIZATION_DEPARTMENT", "AGRICULTURE_OFFICE", "CIVIL_AFFAIRS");

  @Inject DataSource database;
  @Inject DemandCalendar calendar;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  public static Map<String, Object> form(World world, String code, int minutes) {
    var body = new HashMap<String, Object>();
    body.put("code", code);
    body.put("kind", "FORM");
    body.put("title", "探访月报" + code);
    body.put("organizationId", world.code());
    body.put("basis", "民发〔2026〕3号");
    body.put("list", "ASSIST");
    body.put("askedOrganizationId", world.code());
    body.put("askedLevel", "BRANCH");
    body.put("frequency", "MONTHLY");
    body.put("minutesEach", minutes);
    body.put("asksFor", List.of(Map.of("name", "独居老人探访次数")));
    return body;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  public static Api approver(World world) {
    var token = Tokens.of("approver-" + world.code(), List.of("reviewer"), List.of(world.code()));
    return new Api(token);
  }

  /** Applied for, reviewed by the three, approved, and in force from today. */
  public static String inForce(World world, Map<String, Object> body) {
    var id = world.api().made(PATH, body);
    approve(world, id);
    start(world, id).then().statusCode(200).body("state", equalTo("IN_FORCE"));
    return id;
  }

  private static void approve(World world, String id) {
    for (var reviewing : BODIES) {
      approver(world)
          .post(PATH + "/" + id + "/reviews", Map.of("body", reviewing, "agrees", true))
          .then()
          .statusCode(200);
    }
    approver(world)
        .post(PATH + "/" + id + "/approvals", Map.of("documentNo", "办发1号"))
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"));
  }

  private static io.restassured.response.Response start(World world, String id) {
    return world.api().post(PATH + "/" + id + "/starts", Map.of("inForceFrom", today().toString()));
  }

  @Test
  void refusesWhatTakesAUnitAboveItsMinutes() {
    var world = World.of("DM1");
    var api = world.api();
    inForce(world, form(world, "DM1-A", 500));
    inForce(world, form(world, "DM1-B", 60));
    api.post(PATH, form(world, "DM1-C", 45))
        .then()
        .statusCode(422)
        .body("code", equalTo("BUR-01"))
        .body("violations.pointer", contains("/minutesEach"))
        .body(
            "violations[0].message",
            allOf(
                containsString("600"),
                containsString("560"),
                containsString("DM1-A 探访月报DM1-A 500 min"),
                containsString("DM1-B")));
    api.get(PATH + "?code=DM1-C").then().body("items", empty());
    inForce(world, form(world, "DM1-D", 40));
    Api.of("DM1-B", "viewer")
        .get(PATH + "/burden?organization=DM1-B")
        .then()
        .statusCode(200)
        .body("budgetMinutes", equalTo(600))
        .body("minutes", equalTo(600))
        .body("remainingMinutes", equalTo(0))
        .body("demands.code", contains("DM1-A", "DM1-B", "DM1-D"))
        .body("demands.minutes", contains(500, 60, 40));
    api.get(PATH + "/burden?organization=DM1-B&month=2020-01")
        .then()
        .body("minutes", equalTo(0))
        .body("demands", empty());
    api.get(PATH + "/burden?organization=DM1-T").then().body("minutes", equalTo(0));
  }

  @Test
  void twoThatWereApprovedBesideEachOtherDoNotBothBegin() {
    var world = World.of("DM2");
    var first = world.api().made(PATH, form(world, "DM2-A", 400));
    var second = world.api().made(PATH, form(world, "DM2-B", 400));
    approve(world, first);
    approve(world, second);
    start(world, first).then().statusCode(200);
    start(world, second).then().statusCode(422).body("code", equalTo("BUR-01"));
    world.api().get(PATH + "/" + second).then().body("state", equalTo("APPROVED"));
  }

  @Test
  void anotherBudgetHoldsWhereItIsSet() {
    var world = World.of("DM3");
    world
        .api()
        .made(
            "/v1/rule-parameters",
            Map.of(
                "code", "demandMinutesPerMonth",
                "organizationId", "DM3-T",
                "value", "30",
                "validFrom", "2020-01-01",
                "mark", "P"));
    world.api().post(PATH, form(world, "DM3-A", 40)).then().statusCode(422);
    world.api().made(PATH, form(world, "DM3-B", 30));
  }

  @ParameterizedTest
  @CsvSource({
    "网格,,/v1/figures/values?figures=grid.count",
    "本村党员花名册,,/v1/members",
    "户数,grid.household-count,/v1/figures/values?figures=grid.household-count",
    "收入,collective.income,/v1/collectives",
  })
  void refusesWhatTheSystemHolds(String name, String figure, String source) {
    var world = World.of("DM4");
    var value = new HashMap<String, Object>(Map.of("name", name));
    if (figure != null) {
      value.put("figure", figure);
    }
    var body = form(world, "DM4-A", 10);
    body.put("asksFor", List.of(Map.of("name", "独居老人探访次数"), value));
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(409)
        .body("code", equalTo("BUR-01"))
        .body("violations.pointer", contains("/asksFor/1"))
        .body("violations[0].message", containsString(source));
  }

  @ParameterizedTest
  @CsvSource({
    "features,SORTED_BY_POINTS,/features,BUR-06",
    "features,PERSON_RANKING,/features,BUR-06",
    "features,USER_LIST,/features,BUR-05",
    "features,FORCED_PHOTO,/features,section-12",
    "features,FORCED_LOCATION,/features,section-12",
    "features,ONLINE_TIME,/features,section-12",
    "list,NEGATIVE,/list,BUR-02",
    "kind,DUTY,/fundingYuan,BUR-02",
    "kind,SIGN,/listedItem,BUR-03",
    "askedLevel,GRID,/askedLevel,BUR-01",
    "asksFor,,/asksFor,BUR-01",
    "frequency,ONCE,/dueOn,BUR-01",
    "minutesEach,-1,/minutesEach,invalid",
    "organizationId,NOBODY,/organizationId,invalid",
    "colour,red,/colour,invalid",
  })
  void namesTheRuleAndStoresNothing(String field, String value, String pointer, String code) {
    var world = World.of("DM5");
    var body = form(world, "DM5-A", 10);
    body.put(
        field,
        switch (field) {
          case "features" -> List.of(value);
          case "asksFor" -> List.of();
          case "minutesEach" -> Integer.valueOf(value);
          default -> value;
        });
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("code", equalTo(code))
        .body("violations.pointer", hasItem(pointer));
    world.api().get(PATH + "?code=DM5-A").then().body("items", empty());
  }

  @Test
  void namesTheProperOfficeOfWhatIsNotOnTheList() {
    var world = World.of("DM6");
    var body = form(world, "DM6-A", 5);
    body.put("kind", "CERTIFICATE");
    body.put("listedItem", "KINSHIP_CERTIFICATE");
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("BUR-03"))
        .body("violations[0].message", containsString("police or notary"));
    body.put("listedItem", "RESIDENCE_FACT_CERTIFICATE");
    world.api().made(PATH, body);
  }

  @Test
  void goesThroughThePermitStepByStep() {
    var world = World.of("DN1");
    var api = world.api();
    var path = PATH + "/" + api.made(PATH, form(world, "DN1-A", 10));
    var agrees = Map.of("body", "CIVIL_AFFAIRS", "agrees", true);
    Api.of("DN1", "reviewer")
        .post(path + "/reviews", agrees)
        .then()
        .statusCode(403)
        .body("code", equalTo("BUR-02"));
    var approver = approver(world);
    var document = Map.of("documentNo", "办发1号");
    approver.post(path + "/approvals", document).then().statusCode(409);
    api.post(path + "/starts", Map.of("inForceFrom", today().toString())).then().statusCode(409);
    approver.post(path + "/reviews", agrees).then().statusCode(200);
    approver.post(path + "/reviews", agrees).then().statusCode(409);
    approver
        .post(path + "/reviews", Map.of("body", "AGRICULTURE_OFFICE", "agrees", false))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/reason"));
    approver
        .post(
            path + "/reviews",
            Map.of("body", "AGRICULTURE_OFFICE", "agrees", false, "reason", "与台账重复"))
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("ending", equalTo("DISAGREED"))
        .body("reviews", hasSize(2));
    approver.post(path + "/approvals", document).then().statusCode(409);
    Api.of("DN1", "auditor")
        .get("/v1/audit?recordId=" + path.substring(PATH.length() + 1))
        .then()
        .body("items.action", contains("reviewed", "reviewed", "applied"));
  }

  @Test
  void endsWhatTheCalendarEndsAndOnlyOnce() {
    var world = World.of("DN2");
    var undecided = world.api().made(PATH, form(world, "DN2-A", 10));
    var unreviewed = inForce(world, form(world, "DN2-B", 10));
    var due = LocalDate.parse(world.api().get(PATH + "/" + undecided).path("decisionDueOn"));
    carryOut(due);
    world.api().get(PATH + "/" + undecided).then().body("state", equalTo("APPLIED"));
    carryOut(due.plusDays(1));
    world
        .api()
        .get(PATH + "/" + undecided)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("ending", equalTo("UNDECIDED"));
    world.api().get(PATH + "/" + unreviewed).then().body("state", equalTo("IN_FORCE"));
    carryOut(today().plusYears(1).plusDays(1));
    world
        .api()
        .get(PATH + "/" + unreviewed)
        .then()
        .body("ending", equalTo("LAPSED"))
        .body("closedOn", equalTo(today().plusYears(1).plusDays(1).toString()));
    assertThat(carryOut(today().plusYears(1).plusDays(1))).isZero();
  }

  private int carryOut(LocalDate day) {
    int all = 0;
    int some;
    do {
      some = QuarkusTransaction.requiringNew().call(() -> calendar.carryOut(day));
      all += some;
    } while (some > 0);
    return all;
  }

  @Test
  void aUnitObjectsToWhatHasNoPermit() {
    var world = World.of("DN3");
    var branch = Api.of("DN3-B", "clerk");
    var standing = inForce(world, form(world, "DN3-A", 10));
    var applied = world.api().made(PATH, form(world, "DN3-B", 10));
    var objection =
        new HashMap<String, Object>(
            Map.of(
                "organizationId", "DN3-B",
                "askerOrganizationId", "DN3",
                "kind", "FORM",
                "title", "探访月报",
                "askedOn", today().toString()));
    objection.put("demandId", standing);
    branch.post(PATH + "/objections", objection).then().statusCode(409);
    objection.put("demandId", applied);
    var id = branch.made(PATH + "/objections", objection);
    var answer = Map.of("upheld", true, "answer", "不再要求");
    branch.post(PATH + "/objections/" + id + "/answers", answer).then().statusCode(403);
    Api.of("DN3-B", "reviewer")
        .post(PATH + "/objections/" + id + "/answers", answer)
        .then()
        .statusCode(404);
    approver(world)
        .post(PATH + "/objections/" + id + "/answers", answer)
        .then()
        .statusCode(200)
        .body("state", equalTo("UPHELD"));
    branch
        .get(PATH + "/" + applied)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("ending", equalTo("WITHDRAWN"));
    approver(world).post(PATH + "/objections/" + id + "/answers", answer).then().statusCode(409);
    branch.get(PATH + "/objections?state=UPHELD").then().body("items.id", contains(id));
    Api.of("DN3-T", "clerk").get(PATH + "/objections").then().body("items", hasSize(1));
  }

  @Test
  void proposesToCloseASilentGroupAndMergesIt() {
    var world = World.of("DN4");
    var api = world.api();
    var group = form(world, "DN4-A", 0);
    group.put("kind", "CHAT_GROUP");
    group.put("openedOn", "2024-01-01");
    group.put("asksFor", List.of());
    var silent = inForce(world, group);
    group.put("code", "DN4-B");
    var other = inForce(world, group);
    api.get(PATH + "/" + silent)
        .then()
        .body("warnings.code", contains("BUR-05"))
        .body("platformState", equalTo("REGISTERED"));
    long version = api.get(PATH + "/" + silent).jsonPath().getLong("version");
    api.patch(PATH + "/" + silent, version - 1, Map.of("lastPostOn", today().toString()))
        .then()
        .statusCode(412);
    api.patch(PATH + "/" + silent, version, Map.of("lastPostOn", today().toString()))
        .then()
        .statusCode(200)
        .body("warnings", empty());
    var merger = new HashMap<String, Object>(Map.of("closedOn", today().toString()));
    merger.put("mergedIntoId", silent);
    api.post(PATH + "/" + silent + "/closures", merger).then().statusCode(422);
    merger.put("mergedIntoId", "DN4-B");
    api.post(PATH + "/" + silent + "/closures", merger)
        .then()
        .statusCode(200)
        .body("platformState", equalTo("MERGED"))
        .body("mergedIntoId", equalTo(other));
  }

  @Test
  void whoIsAskedSeesTheDemandAndOthersDoNot() throws IOException {
    var world = World.of("DN5");
    World.of("DN6");
    var id = world.api().made(PATH, form(world, "DN5-A", 10));
    Api.of("DN5-B", "viewer").get(PATH + "/" + id).then().statusCode(200);
    Api.of("DN5-B", "viewer").get(PATH + "?asks=DN5-B").then().body("items.id", contains(id));
    world.api().get(PATH + "?asks=DN5-T").then().body("items", empty());
    Api.of("DN6", "viewer").get(PATH + "/" + id).then().statusCode(404);
    Api.of("DN5-B", "reviewer")
        .post(PATH + "/" + id + "/refusals", Map.of("reason", "不必要"))
        .then()
        .statusCode(404);
    Api.of("DN6", "clerk").post(PATH, form(world, "DN6-A", 10)).then().statusCode(404);
    Api.of("DN6", "viewer").get(PATH + "/burden?organization=DN5-B").then().statusCode(404);
    Announced.latest(brokers, Set.of(id))
        .agreeWithTheirSchemas(Set.of("io.jiceng.demand.changed.v1"));
  }

  @Test
  void countsWhatIsInForceUnderWhoAsks() {
    var world = World.of("DN7");
    var sign = form(world, "DN7-A", 0);
    sign.put("kind", "SIGN");
    sign.put("listedItem", "COLLECTIVE_SIGN");
    sign.put("asksFor", List.of());
    var id = inForce(world, sign);
    inForce(world, form(world, "DN7-B", 10));
    assertThat(level(world, "demand.count")).isEqualTo(2);
    assertThat(level(world, "demand.sign-count")).isOne();
    world
        .api()
        .post(PATH + "/" + id + "/closures", Map.of("closedOn", today().toString()))
        .then()
        .statusCode(200);
    assertThat(level(world, "demand.sign-count")).isZero();
    assertThat(level(world, "demand.count")).isOne();
  }

  private int level(World world, String figure) {
    return new PublishedFigures(database)
        .level(UUID.fromString(world.root()), figure, YearMonth.from(today()))
        .intValueExact();
  }
}
