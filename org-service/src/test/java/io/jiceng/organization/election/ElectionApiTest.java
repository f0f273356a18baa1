package io.jiceng.organization.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.kit.stream.Json;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
class ElectionApiTest {
  @Inject DataSource database;
  @Inject Clock clock;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @Test
  void anElectionBeginsATermAndACommittee() throws SQLException {
    var world = World.of("EA1");
    var api = world.api();
    var path = elections(world.branch());
    var first =
        api.post(path, committee("2021-01-15"))
            .then()
            .statusCode(201)
            .body("kind", equalTo("REGULAR"))
            .body("entitled", equalTo(20))
            .body("termYears", equalTo(3))
            .body("termEndsOn", equalTo("2024-01-15"))
            .body("warnings", empty())
            .extract()
            .<String>path("id");
    var early = committee("2023-11-01");
    early.put("kind", "EARLY");
    early.put("approvalDocumentNo", "组发〔2023〕9号");
    api.post(path, early).then().statusCode(201).body("termEndsOn", equalTo("2026-11-01"));
    api.get("/v1/organizations/" + world.branch())
        .then()
        .body("term.startedOn", equalTo("2023-11-01"))
        .body("term.endsOn", equalTo("2026-11-01"));
    api.get(path).then().body("items.heldOn", contains("2023-11-01", "2021-01-15"));
    api.get("/v1/elections/" + first).then().body("elected", hasSize(5));
    assertThat(spans(world.branch()))
        .containsExactly("2021-01-15 2023-11-01 5", "2023-11-01 null 5");
  }

  @Test
  void anElectionWithoutSeatsEndsTheCommittee() throws SQLException {
    var world = World.of("EA2");
    var path = elections(world.branch());
    world.api().made(path, committee("2021-01-15"));
    world.api().made(path, secretaryOnly("2023-12-15"));
    assertThat(spans(world.branch())).containsExactly("2021-01-15 2023-12-15 5");
    world
        .api()
        .get("/v1/organizations/" + world.branch() + "/term")
        .then()
        .body("committeeSeats", nullValue());
  }

  @Test
  void aClosingEndsTheCommittee() throws SQLException {
    var world = World.of("EA4");
    world.api().made(elections(world.branch()), committee("2021-01-15"));
    world
        .api()
        .post("/v1/organizations/" + world.branch() + "/closures", World.closure("2024-05-01"))
        .then()
        .statusCode(200);
    assertThat(spans(world.branch())).containsExactly("2021-01-15 2024-05-01 5");
  }

  @Test
  void aWithdrawnElectionGivesTermAndCommitteeBack() throws SQLException {
    var world = World.of("EA3");
    var api = world.api();
    var path = elections(world.branch());
    var first = api.made(path, committee("2021-01-15"));
    var second = api.made(path, committee("2024-01-10"));
    var withdrawal = Map.of("reason", "误登");
    api.post("/v1/elections/" + first + "/withdrawals", withdrawal)
        .then()
        .statusCode(409)
        .body("code", equalTo("election-not-latest"));
    api.post("/v1/elections/" + second + "/withdrawals", withdrawal)
        .then()
        .statusCode(200)
        .body("withdrawalReason", equalTo("误登"));
    api.post("/v1/elections/" + second + "/withdrawals", withdrawal).then().statusCode(409);
    api.get("/v1/organizations/" + world.branch())
        .then()
        .body("term.startedOn", equalTo("2021-01-15"));
    assertThat(spans(world.branch())).containsExactly("2021-01-15 null 5");
    api.get(path).then().body("items", hasSize(1));
    api.get("/v1/elections?withdrawn=true").then().body("items.id", contains(second));
    Api.of("EA3", "auditor")
        .get("/v1/audit?recordId=" + second)
        .then()
        .body("items.action", contains("withdrawn", "created"));
  }

  @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
  @CsvSource({
    "attended,15,ORG-12,/attended",
    "attended,21,ORG-13,/attended",
    "seats,0,ORG-08,/seats",
    "candidates,5,ORG-12,/candidates",
    "kind,EARLY,ORG-10,/kind",
    "meeting,DELEGATES,ORG-11,/meeting",
    "heldOn,2099-01-01,date-ahead,/heldOn",
    "heldOn,2017-12-31,before-founding,/heldOn",
  })
  void badElectionsAreRefusedAndLeaveNothing(
      String field, String value, String code, String pointer) {
    var world = World.of("EB1");
    var body = committee("2021-01-15");
    body.put(field, value.matches("[0-9]+") ? Integer.valueOf(value) : value);
    var answer = world.api().post(elections(world.branch()), body).then().statusCode(422);
    assertThat(answer.extract().<List<String>>path("violations.code")).contains(code);
    assertThat(answer.extract().<List<String>>path("violations.pointer")).contains(pointer);
    world.api().get(elections(world.branch())).then().body("items", empty());
    world
        .api()
        .get("/v1/organizations/" + world.branch())
        .then()
        .body("term", nullValue())
        .body("version", equalTo(0));
  }

  @Test
  void whoIsNotElectedWhereOthersLookAndClosedBodiesAreRefused() {
    var world = World.of("EB2");
    var api = world.api();
    var work = World.organization("EB2-W", "WORK_COMMITTEE", "EB2", world.townPlace());
    var dispatched = api.made("/v1/organizations", work);
    api.post(elections(dispatched), committee("2021-01-15"))
        .then()
        .statusCode(422)
        .body("code", equalTo("ORG-09"));
    api.get("/v1/organizations/" + dispatched + "/term").then().statusCode(404);
    Api.admin("EB3").post(elections(dispatched), committee("2021-01-15")).then().statusCode(404);
    Api.of("EB2", "viewer")
        .post(elections(world.branch()), committee("2021-01-15"))
        .then()
        .statusCode(403);
    api.post("/v1/organizations/" + world.branch() + "/closures", World.closure("2024-01-01"));
    api.post(elections(world.branch()), committee("2021-01-15"))
        .then()
        .statusCode(409)
        .body("code", equalTo("organization-closed"));
  }

  @Test
  void theSameDayIsRecordedOnceAndOlderOnesAreRefused() {
    var world = World.of("EB4");
    var api = world.api();
    var path = elections(world.branch());
    api.made(path, committee("2021-01-15"));
    api.post(path, committee("2021-01-15"))
        .then()
        .statusCode(409)
        .body("code", equalTo("election-known"));
    api.post(path, committee("2020-01-15"))
        .then()
        .statusCode(422)
        .body("code", equalTo("election-before-latest"));
  }

  @Test
  void anExtensionPutsTheReminderOff() {
    var world = World.of("EC1");
    var api = world.api();
    var today = LocalDate.now(clock);
    var heldOn = today.minusYears(3).minusDays(1);
    api.made(elections(world.branch()), committee(heldOn.toString()));
    var path = "/v1/organizations/" + world.branch() + "/term";
    api.get(path)
        .then()
        .body("light", equalTo("RED"))
        .body("daysLeft", equalTo(-1))
        .body("committeeSeats", equalTo(5))
        .body("nextChangeOn", nullValue());
    api.get("/v1/terms?under=EC1&light=RED").then().body("items.code", contains("EC1-B"));
    var tooFar = extension(heldOn.plusYears(4).plusDays(1));
    api.post(path + "/extensions", tooFar)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("ORG-10"));
    api.post(path + "/extensions", extension(heldOn.plusYears(4)))
        .then()
        .statusCode(200)
        .body("light", equalTo("GREEN"))
        .body("extendedTo", equalTo(heldOn.plusYears(4).toString()));
    api.get("/v1/terms?under=EC1&light=RED").then().body("items", empty());
    api.get("/v1/organizations/" + world.branch()).then().body("term.extendedTo", not(nullValue()));
  }

  @Test
  void remindersAreListedByTheDayTheyAreDueAndCounted() {
    var world = World.of("EC2");
    var api = world.api();
    var today = LocalDate.now(clock);
    var ages = List.of(0, 1095 - 100, 1095 - 179, 1200, 1300);
    for (var i = 0; i < ages.size(); i++) {
      var branch =
          api.made(
              "/v1/organizations",
              World.organization("EC2-" + i, "BRANCH", "EC2-T", world.village()));
      api.made(elections(branch), committee(today.minusDays(ages.get(i)).toString()));
    }
    api.get("/v1/terms/counts?under=EC2")
        .then()
        .body("green", equalTo(1))
        .body("yellow", equalTo(2))
        .body("red", equalTo(2));
    var first = api.get("/v1/terms?under=EC2&limit=2");
    first
        .then()
        .body("items.code", contains("EC2-4", "EC2-3"))
        .body("items.light", everyItem(equalTo("RED")));
    api.get("/v1/terms?under=EC2&limit=2&cursor=" + first.path("next"))
        .then()
        .body("items.code", contains("EC2-1", "EC2-2"));
    api.get("/v1/terms?under=EC2&light=GREEN").then().body("items.code", contains("EC2-0"));
    Api.admin("EC3").get("/v1/terms?under=EC2").then().statusCode(404);
  }

  @Test
  void figuresCountElectionsCommitteesAndOverdueTerms() {
    var world = World.of("ED1");
    var api = world.api();
    api.made(elections(world.branch()), committee("2019-03-10"));
    var late = committee("2022-06-20");
    late.put("kind", "LATE");
    late.put("approvalDocumentNo", "文");
    api.made(elections(world.branch()), late);
    assertThat(level(world, "term.overdue-count", YearMonth.of(2022, 2))).isZero();
    assertThat(level(world, "term.overdue-count", YearMonth.of(2022, 3))).isOne();
    assertThat(level(world, "term.overdue-count", YearMonth.of(2022, 6))).isZero();
    assertThat(level(world, "term.overdue-count", YearMonth.of(2025, 5))).isZero();
    assertThat(level(world, "term.overdue-count", YearMonth.of(2025, 6))).isOne();
    assertThat(level(world, "committee.count", YearMonth.of(2019, 2))).isZero();
    assertThat(level(world, "committee.count", YearMonth.of(2019, 3))).isOne();
    assertThat(level(world, "committee.count", YearMonth.of(2025, 6))).isOne();
    assertThat(level(world, "election.held-count", YearMonth.of(2022, 6))).isEqualTo(2);
    assertThat(level(world, "election.late-count", YearMonth.of(2022, 6))).isOne();
    api.post("/v1/organizations/" + world.branch() + "/closures", World.closure("2025-09-30"))
        .then()
        .statusCode(200);
    assertThat(level(world, "term.overdue-count", YearMonth.of(2025, 9))).isZero();
    assertThat(level(world, "committee.count", YearMonth.of(2025, 9))).isZero();
  }

  @Test
  void electionsAreImportedByHundreds() {
    var world = World.of("EG1");
    var api = world.api();
    var branch = World.organization("EG1-2", "BRANCH", "EG1-T", world.village());
    api.made("/v1/organizations", branch);
    var rows =
        List.of(
            row("EG1-B", committee("2021-01-15")),
            row("EG1-2", committee("2021-02-15")),
            row("EG1-B", committee("2023-12-15")),
            row("EG1-T", secretaryOnly("2021-01-15")),
            row("EG1-NONE", committee("2021-01-15")));
    var first = imported(api, rows);
    assertThat(first.getInt("created")).as(first.prettify()).isEqualTo(3);
    assertThat(first.getInt("failed")).isEqualTo(2);
    var again = imported(api, rows.subList(0, 3));
    assertThat(again.getInt("unchanged")).as(again.prettify()).isEqualTo(3);
    api.get("/v1/elections?under=EG1").then().body("items", hasSize(3));
    api.get("/v1/organizations/" + world.branch())
        .then()
        .body("term.startedOn", equalTo("2023-12-15"));
  }

  private static String row(String organization, Map<String, Object> election) {
    election.put("organizationId", organization);
    return Json.write(election);
  }

  private static JsonPath imported(Api api, List<String> rows) {
    var location =
        api.request()
            .contentType("application/x-ndjson")
            .body(String.join("\n", rows).getBytes(StandardCharsets.UTF_8))
            .post("/v1/imports?resource=elections&format=NDJSON&mode=PER_ROW")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    var job = api.get(location).jsonPath();
    while (job.getString("finishedAt") == null) {
      job = api.get(location).jsonPath();
    }
    return job;
  }

  @Test
  void electionsAreAnnouncedWithoutPersons() throws IOException {
    var world = World.of("EE1");
    var id = world.api().made(elections(world.branch()), committee("2021-01-15"));
    var announced = Announced.latest(brokers, Set.of(id, world.branch()));
    announced.agreeWithTheirSchemas(Set.of("io.jiceng.election.changed.v1"));
    assertThat(announced.of(id).value()).doesNotContain("personId", PERSON);
  }

  private static final String PERSON = "00000000-0000-4000-8000-00000000000";

  static String elections(String organization) {
    return "/v1/organizations/" + organization + "/elections";
  }

  static Map<String, Object> committee(String heldOn) {
    var body = new HashMap<String, Object>();
    body.put("heldOn", heldOn);
    body.put("fullMembers", 21);
    body.put("withoutVote", 1);
    body.put("attended", 18);
    body.put("seats", 5);
    body.put("candidates", 6);
    var elected = new ArrayList<Map<String, Object>>();
    var posts = List.of("SECRETARY", "ORGANISATION", "PUBLICITY", "DISCIPLINE", "MEMBER");
    for (var i = 0; i < posts.size(); i++) {
      elected.add(Map.of("personId", PERSON + i, "post", posts.get(i), "votes", 15));
    }
    body.put("elected", elected);
    return body;
  }

  private static Map<String, Object> secretaryOnly(String heldOn) {
    var body = committee(heldOn);
    body.put("fullMembers", 6);
    body.put("withoutVote", 0);
    body.put("attended", 6);
    body.put("seats", 0);
    body.put("candidates", 0);
    body.put("elected", List.of(Map.of("personId", PERSON + 1, "post", "SECRETARY", "votes", 5)));
    return body;
  }

  private Map<String, String> extension(LocalDate to) {
    return Map.of(
        "extendedTo",
        to.toString(),
        "approvedOn",
        LocalDate.now(clock).minusDays(9).toString(),
        "documentNo",
        "组发〔2026〕1号",
        "reason",
        "区划调整");
  }

  private List<String> spans(String organization) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select valid_from, valid_to, seats from branch_committee where organization_id = ?"
                    + " order by valid_from")) {
      query.setObject(1, UUID.fromString(organization));
      var spans = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          spans.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
        }
      }
      return spans;
    }
  }

  private int level(World world, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .level(UUID.fromString(world.branch()), figure, month)
        .intValueExact();
  }
}
