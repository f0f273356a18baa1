package io.jiceng.organization.visit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.figure.PublishedFigures;
import io.jiceng.organization.Announced;
import io.jiceng.organization.Api;
import io.jiceng.organization.Bulk;
import io.jiceng.organization.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
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
class VisitApiTest {
  private static final String PATH = "/v1/visits";
  private static final String NOTES = PATH + "/weekly-notes";
  private static final String PERSON = "0190a0a0-0000-7000-8000-000000000001";
  private static final YearMonth MARCH = YearMonth.of(2024, 3);

  @Inject DataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  private static Map<String, Object> visit(World world, String role, int people) {
    var body = new HashMap<String, Object>();
    body.put("organizationId", world.code() + "-B");
    body.put("actorRole", role);
    body.put("visitorPersonId", PERSON);
    body.put("visitedOn", "2024-03-05");
    body.put("placeCode", world.village());
    body.put("peopleCount", people);
    return body;
  }

  private static Map<String, Object> note(World world) {
    var body = new HashMap<String, Object>();
    body.put("organizationId", world.code() + "-B");
    body.put("weekOf", "2024-03-04");
    body.put("authorPersonId", PERSON);
    body.put("actorRole", "STAFF");
    body.put("note", "走访两次，收集意见五条");
    return body;
  }

  @Test
  void countsVisitsAndPeopleByRoleAndCampaignsApart() throws IOException {
    var world = World.of("VA1");
    var api = world.api();
    var staff = visit(world, "STAFF", 8);
    staff.put("keyAssistanceCount", 3);
    var id = api.made(PATH, staff);
    api.made(PATH, visit(world, "MEMBER", 5));
    api.made(PATH, visit(world, "CPPCC_MEMBER", 2));
    var survey = visit(world, "STAFF", 20);
    survey.put("campaign", "theme-education-2023");
    api.made(PATH, survey);
    assertThat(cell(world, "visit.count")).isEqualTo(3);
    assertThat(cell(world, "visit.person-count")).isEqualTo(15);
    assertThat(cell(world, "visit.key-assistance-person-count")).isEqualTo(3);
    assertThat(cell(world, "visit.campaign-count")).isOne();
    assertThat(cell(world, "visit.campaign-person-count")).isEqualTo(20);
    assertThat(cell(world, "visit.staff-count")).isEqualTo(2);
    assertThat(cell(world, "visit.cppcc-member-person-count")).isEqualTo(2);
    api.patch(PATH + "/" + id, 0, Map.of("peopleCount", 9)).then().statusCode(200);
    assertThat(cell(world, "visit.person-count")).isEqualTo(16);
    api.post(PATH + "/" + id + "/cancellations", Map.of("reason", "重复录入"))
        .then()
        .statusCode(200)
        .body("cancelReason", equalTo("重复录入"));
    assertThat(cell(world, "visit.person-count")).isEqualTo(7);
    api.patch(PATH + "/" + id, 2, Map.of("peopleCount", 5)).then().statusCode(409);
    Api.of("VA1", "auditor")
        .get("/v1/audit?recordId=" + id)
        .then()
        .body("items.action", contains("cancelled", "changed", "created"));
    var announced = Announced.latest(brokers, Set.of(id));
    announced.agreeWithTheirSchemas(Set.of("io.jiceng.visit.changed.v1"));
    assertThat(announced.of(id).value()).doesNotContain(PERSON);
  }

  @Test
  void happensInAGrid() {
    var world = World.of("VA2");
    var api = world.api();
    var grid =
        api.made(
            "/v1/grids",
            Map.of("code", "VA2-1", "name", "网格", "level", "GRID", "placeCode", world.village()));
    var body = visit(world, "STAFF", 3);
    body.put("gridId", "VA2-1");
    body.remove("placeCode");
    api.made(PATH, body);
    api.get(PATH + "?gridId=" + grid)
        .then()
        .body("items", hasSize(1))
        .body("items[0].placeCode", equalTo(world.village()));
    body.put("placeCode", world.townPlace());
    api.post(PATH, body).then().statusCode(422).body("code", equalTo("GRD-04"));
  }

  @ParameterizedTest
  @CsvSource({
    "actorRole,NEIGHBOUR,/actorRole",
    "organizationId,NOBODY,/organizationId",
    "placeCode,999999999999,/placeCode",
    "gridId,NONE,/gridId",
    "visitedOn,2999-01-01,/visitedOn",
    "peopleCount,0,/peopleCount",
    "keyAssistanceCount,9,/keyAssistanceCount",
    "campaign,主题 教育,/campaign",
    "visitorName,张三,/visitorName",
  })
  void namesTheFaultAndStoresNothing(String field, String value, String pointer) {
    var world = World.of("VB1");
    var body = visit(world, "STAFF", 8);
    body.put(field, field.endsWith("Count") ? Integer.valueOf(value) : value);
    world
        .api()
        .post(PATH, body)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem(pointer));
    world.api().get(PATH).then().body("items", empty());
  }

  @Test
  void pagesTheLatestFirst() {
    var world = World.of("VC1");
    for (int day = 1; day <= 5; day++) {
      var body = visit(world, "STAFF", day);
      body.put("visitedOn", "2024-03-0" + (day + 1) / 2);
      body.put("code", "VC1-" + day);
      world.api().made(PATH, body);
    }
    var first = world.api().get(PATH + "?limit=2");
    first.then().body("items.code", contains("VC1-5", "VC1-4"));
    var second = world.api().get(PATH + "?limit=2&cursor=" + first.path("next"));
    second.then().body("items.code", contains("VC1-3", "VC1-2"));
    world
        .api()
        .get(PATH + "?limit=2&cursor=" + second.path("next"))
        .then()
        .body("items.code", contains("VC1-1"));
    world.api().get(PATH + "?from=2024-03-02&to=2024-03-02").then().body("items", hasSize(2));
    world.api().post(PATH, Map.of()).then().statusCode(422);
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var world = World.of("VD1");
    var other = World.of("VD2");
    var foreign = other.api().made(PATH, visit(other, "STAFF", 1));
    var api = world.api();
    api.get(PATH + "/" + foreign).then().statusCode(404);
    api.patch(PATH + "/" + foreign, 0, Map.of("peopleCount", 2)).then().statusCode(404);
    api.post(PATH + "/" + foreign + "/cancellations", Map.of("reason", "x")).then().statusCode(404);
    api.post(PATH, visit(other, "STAFF", 1)).then().statusCode(404);
    api.get(PATH).then().body("items", empty());
    Api.of("VD1", "viewer").get(PATH).then().statusCode(403);
  }

  @Test
  void notesAWeekOnceAndCountsItsVisits() throws IOException {
    var world = World.of("VE1");
    var api = world.api();
    api.made(PATH, visit(world, "STAFF", 8));
    api.made(PATH, visit(world, "STAFF", 4));
    api.get(NOTES + "/attainment?organization=VE1-B&weekOf=2024-03-04")
        .then()
        .body("required", equalTo(1))
        .body("met", equalTo(false));
    var id = api.made(NOTES, note(world));
    api.get(NOTES + "/" + id).then().body("visits", equalTo(2)).body("people", equalTo(12));
    api.post(NOTES, note(world)).then().statusCode(409).body("code", equalTo("note-taken"));
    api.patch(NOTES + "/" + id, 0, Map.of("note", "电话19900000001"))
        .then()
        .statusCode(422)
        .body("code", equalTo("PRV-01"));
    api.patch(NOTES + "/" + id, 0, Map.of("note", "走访两次")).then().statusCode(200);
    api.get(NOTES + "/attainment?organization=VE1-B&weekOf=2024-03-04")
        .then()
        .body("met", equalTo(true));
    api.get(NOTES + "/attainment?organization=VE1-B&weekOf=2024-03-05").then().statusCode(422);
    api.get(NOTES + "?weekOf=2024-03-04").then().body("items", hasSize(1));
    assertThat(cell(world, "visit.weekly-note-count")).isOne();
    var announced = Announced.latest(brokers, Set.of(id));
    announced.agreeWithTheirSchemas(Set.of("io.jiceng.weekly-note.changed.v1"));
    assertThat(announced.of(id).value()).doesNotContain(PERSON).doesNotContain("走访");
  }

  @Test
  void importsVisitsAndNotesOnce() {
    var world = World.of("VF1");
    var rows =
        """
        {"code":"VF1-1","organizationId":"VF1-B","actorRole":"STAFF","visitedOn":"2024-03-05","placeCode":"%1$s","peopleCount":8}
        {"code":"VF1-2","organizationId":"VF1-B","actorRole":"MEMBER","visitedOn":"2024-03-06","placeCode":"%1$s","peopleCount":3}
        {"organizationId":"VF1-B","actorRole":"MEMBER","visitedOn":"2024-03-06","placeCode":"%1$s","peopleCount":3}
        """
            .formatted(world.village());
    var job = Bulk.run(world.api(), "visits", "NDJSON", "PER_ROW", rows.getBytes(UTF_8));
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(2);
    assertThat(job.getInt("failed")).isEqualTo(1);
    assertThat(
            Bulk.run(world.api(), "visits", "NDJSON", "PER_ROW", rows.getBytes(UTF_8))
                .getInt("unchanged"))
        .isEqualTo(2);
    var csv =
        "organizationId,weekOf,authorPersonId,actorRole,note\nVF1-B,2024-03-04,%s,STAFF,走访\n"
            .formatted(PERSON);
    world.api().get("/v1/imports/templates/visits/weekly-notes").then().statusCode(200);
    var notes = Bulk.run(world.api(), "visits/weekly-notes", "CSV", "PER_ROW", csv.getBytes(UTF_8));
    assertThat(notes.getInt("created")).as(notes.prettify()).isEqualTo(1);
    assertThat(
            Bulk.run(world.api(), "visits/weekly-notes", "CSV", "PER_ROW", csv.getBytes(UTF_8))
                .getInt("unchanged"))
        .isEqualTo(1);
  }

  private int cell(World world, String figure) {
    return new PublishedFigures(database)
        .cell(UUID.fromString(world.branch()), figure, MARCH)
        .intValueExact();
  }
}
