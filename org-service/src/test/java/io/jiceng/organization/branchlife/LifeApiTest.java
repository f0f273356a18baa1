package io.jiceng.organization.branchlife;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.Bulk;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LifeApiTest {
  private static final String PATH = "/v1/org-life-records";
  private static final String HOST = "0190b5a0-0000-7000-8000-000000000001";

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static Map<String, Object> record(String organization, String kind, String heldOn) {
    var body = new HashMap<String, Object>();
    body.put("organizationId", organization);
    body.put("agenda", List.of(Map.of("kind", kind, "topic", "学习党章")));
    body.put("heldOn", heldOn);
    body.put("hostPersonId", HOST);
    body.put("expectedCount", 25);
    body.put("attendedCount", 22);
    body.put("excusedCount", 2);
    body.put("status", "CONFIRMED");
    return body;
  }

  private static Map<String, Object> with(
      Map<String, Object> body, String field, @Nullable Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }

  @Test
  void aDraftIsChangedConfirmedAndLocked() {
    var world = World.of("LA1");
    var api = world.api();
    var draft = with(record("LA1-B", "THEME_DAY", "2024-03-05"), "status", null);
    draft.remove("attendedCount");
    draft.remove("excusedCount");
    var id = api.made(PATH, draft);
    var path = PATH + "/" + id;
    api.get(path).then().body("status", equalTo("DRAFT")).body("attendanceRate", nullValue());
    api.post(path + "/confirmations", Map.of())
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/attendedCount"));
    api.patch(path, 0, Map.of("attendedCount", 22, "excusedCount", 2))
        .then()
        .statusCode(200)
        .body("attendanceRate", equalTo(0.9565f))
        .body("status", equalTo("DRAFT"));
    api.patch(path, 0, Map.of("attendedCount", 21)).then().statusCode(412);
    api.request().header("If-Match", "\"0\"").post(path + "/confirmations").then().statusCode(412);
    api.post(path + "/confirmations", Map.of()).then().statusCode(200);
    api.post(path + "/confirmations", Map.of()).then().statusCode(409);
    var lock = Map.of("organizationId", "LA1-B", "month", "2024-03");
    var reviewer = Api.of("LA1", "reviewer");
    reviewer.post(PATH + "/locks", lock).then().statusCode(200).body("locked", equalTo(1));
    reviewer.post(PATH + "/locks", lock).then().statusCode(200).body("locked", equalTo(0));
    api.get(path).then().body("status", equalTo("LOCKED")).body("attendedCount", equalTo(22));
    api.patch(path, 3, Map.of("attendedCount", 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("life-locked"));
    api.post(path + "/withdrawals", Map.of("reason", "重复")).then().statusCode(409);
    Api.of("LA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", contains("locked", "confirmed", "changed", "created"));
  }

  @Test
  void aMonthThatIsNotOverIsNotLocked() {
    var month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
    World.of("LA2");
    Api.of("LA2", "reviewer")
        .post(PATH + "/locks", Map.of("organizationId", "LA2", "month", month))
        .then()
        .statusCode(422)
        .body("code", equalTo("month-not-over"));
  }

  @ParameterizedTest
  @CsvSource({
    "heldOn,         2999-01-01,    /heldOn,         date-ahead",
    "heldOn,         2017-12-31,    /heldOn,         organization-not-standing",
    "organizationId, NOBODY,        /organizationId, unknown-organization",
    "attendedCount,  24,            /attendedCount,  LIFE-03",
    "attendedCount,  0,             /attendedCount,  attendance-missing",
    "makeUpFor,      2024-03,       /makeUpFor,      make-up-period",
    "status,         LOCKED,        /status,         life-status",
    "colour,         red,           /colour,         unknown-field",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer, String code) {
    var world = World.of("LB1");
    var api = world.api();
    var body =
        with(
            record("LB1-B", "THEME_DAY", "2024-03-05"),
            field,
            field.equals("attendedCount") ? Integer.valueOf(value) : value);
    var answer = api.post(PATH, body).then().statusCode(422);
    answer.body("violations.pointer", hasItem(pointer));
    if (!code.equals("unknown-field")) {
      answer.body("violations.code", hasItem(code));
    }
    api.get(PATH + "?under=LB1").then().body("items", empty());
  }

  @Test
  void aVoteWithoutQuorumIsRefused() {
    var world = World.of("LB2");
    var vote = Map.of("entitled", 20, "present", 10, "ayes", 10, "secret", true, "adopted", false);
    var item = Map.of("kind", "MEMBERS_MEETING", "topic", "接收预备党员", "vote", vote);
    var body = with(record("LB2-B", "MEMBERS_MEETING", "2024-03-05"), "agenda", List.of(item));
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("LIFE-01"))
        .body("violations.pointer", contains("/agenda/0/vote/present"));
    world.api().get(PATH + "?under=LB2").then().body("items", empty());
  }

  @Test
  void listsTheLatestFirstPageByPage() {
    var world = World.of("LC1");
    var api = world.api();
    for (int month = 1; month <= 5; month++) {
      api.made(PATH, record("LC1-B", "THEME_DAY", "2024-0" + month + "-05"));
    }
    api.made(PATH, with(record("LC1-B", "PARTY_LECTURE", "2024-03-05"), "campaign", "主题教育"));
    var first = api.get(PATH + "?under=LC1-T&limit=4");
    first
        .then()
        .body("items.heldOn", contains("2024-05-05", "2024-04-05", "2024-03-05", "2024-03-05"));
    api.get(PATH + "?under=LC1-T&limit=4&cursor=" + first.path("next"))
        .then()
        .body("items.heldOn", contains("2024-02-05", "2024-01-05"))
        .body("next", nullValue());
    api.get(PATH + "?organization=LC1-B&kind=PARTY_LECTURE").then().body("items", hasSize(1));
    api.get(PATH + "?under=LC1&campaign=主题教育&from=2024-03-01&to=2024-03-31")
        .then()
        .body("items", hasSize(1));
    api.get(PATH + "?under=LC1&status=DRAFT").then().body("items", empty());
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("LD1");
    var other = World.of("LD2");
    var foreign = other.api().made(PATH, record("LD2-B", "THEME_DAY", "2024-03-05"));
    var api = world.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.patch(PATH + "/" + foreign, 0, Map.of("attendedCount", 1)).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/confirmations", Map.of()).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/withdrawals", Map.of("reason", "x")).then().statusCode(404);
    api.post(PATH, record("LD2-B", "THEME_DAY", "2024-03-05")).then().statusCode(404);
    api.get(PATH + "?under=LD2").then().statusCode(404);
    RestAssured.given().get(PATH).then().statusCode(401);
    Api.of("LD1", "viewer")
        .post(PATH, record("LD1-B", "THEME_DAY", "2024-03-05"))
        .then()
        .statusCode(403);
  }

  @Test
  void countsByKindCampaignAudienceAndLeader() {
    var world = World.of("LE1");
    var api = world.api();
    var lecture =
        with(
            with(record("LE1-B", "PARTY_LECTURE", "2023-05-10"), "campaign", "theme-2023"),
            "hostRank",
            "COUNTY");
    lecture.put("hostPersonId", UUID.randomUUID().toString());
    api.made(PATH, lecture);
    var again = api.made(PATH, with(lecture, "heldOn", "2023-04-02"));
    api.made(PATH, with(lecture, "hostPersonId", UUID.randomUUID().toString()));
    api.made(PATH, record("LE1-B", "PARTY_LECTURE", "2023-05-20"));
    api.made(PATH, record("LE1-B", "THEME_DAY", "2023-05-21"));
    var may = YearMonth.of(2023, 5);
    assertThat(flow(world, "org-life.lecture-count", may)).isEqualTo(3);
    assertThat(flow(world, "org-life.theme-day-count", may)).isOne();
    assertThat(flow(world, "org-life.campaign-lecture-count", may)).isEqualTo(2);
    assertThat(flow(world, "org-life.campaign-lecture-audience", may)).isEqualTo(44);
    assertThat(flow(world, "org-life.county-lecturer-count", may)).isOne();
    assertThat(flow(world, "org-life.county-lecturer-count", YearMonth.of(2023, 4))).isOne();
    api.post(PATH + "/" + again + "/withdrawals", Map.of("reason", "重复")).then().statusCode(200);
    assertThat(flow(world, "org-life.county-lecturer-count", may)).isEqualTo(2);
    assertThat(flow(world, "org-life.county-lecturer-count", YearMonth.of(2023, 4))).isZero();
    new PublishedFigures(database).equalTheRecords("all of it");
  }

  private int flow(World world, String figure, YearMonth month) {
    return new PublishedFigures(database)
        .cell(UUID.fromString(world.branch()), figure, month)
        .intValueExact();
  }

  @Test
  void anImportOfTheSameNumberChangesTheRecord() {
    var world = World.of("LF1");
    var api = world.api();
    var rows =
        """
        {"organizationId":"LF1-B","number":"P-1","kinds":"THEME_DAY PARTY_LECTURE","topic":"党章","heldOn":"2024-02-03","hostPersonId":"%1$s","attendedCount":9,"status":"CONFIRMED"}
        {"organizationId":"LF1-B","number":"P-2","kinds":"TEA_PARTY","topic":"x","heldOn":"2024-02-03"}
        {"organizationId":"LF1-B","number":"P-1","kinds":"THEME_DAY","topic":"党章","heldOn":"2024-02-04","hostPersonId":"%1$s","attendedCount":10,"status":"CONFIRMED"}
        """
            .formatted(HOST);
    var job = Bulk.run(api, "org-life-records", "NDJSON", "PER_ROW", rows.getBytes(UTF_8));
    assertThat(job.getInt("created")).isOne();
    assertThat(job.getInt("updated")).isOne();
    assertThat(job.getInt("failed")).isOne();
    api.get(PATH + "?under=LF1")
        .then()
        .body("items.kinds", contains(List.of("THEME_DAY")))
        .body("items.attendedCount", contains(10));
  }

  @Test
  void isAnnouncedWithoutItsHost() throws IOException {
    var world = World.of("LG1");
    var id = world.api().made(PATH, record("LG1-B", "THEME_DAY", "2024-03-05"));
    var announced = Announced.latest(brokers, Set.of(id));
    announced.agreeWithTheirSchemas(Set.of("io.jiceng.org-life-record.changed.v1"));
    assertThat(announced.of(id).value()).doesNotContain(HOST);
  }

  @Test
  void oneKeyHasOneEffect() {
    var world = World.of("LH1");
    var body = record("LH1-B", "THEME_DAY", LocalDate.of(2024, 3, 5).toString());
    for (int i = 0; i < 2; i++) {
      world
          .api()
          .request()
          .header("Idempotency-Key", "life-1")
          .body(body)
          .post(PATH)
          .then()
          .statusCode(201);
    }
    world.api().get(PATH + "?under=LH1").then().body("items", hasSize(1));
  }
}
