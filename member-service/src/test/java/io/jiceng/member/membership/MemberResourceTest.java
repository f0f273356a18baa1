package io.jiceng.member.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Tokens;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.jiceng.member.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberResourceTest {
  @Inject DataSource database;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  @Test
  void putsAMemberOnRecord() {
    var body = Api.member();
    var number = Api.number(body);
    var answer = Api.clerk().body(body).post("/v1/members").then().statusCode(201);
    String id = answer.extract().path("id");
    assertThat(answer.extract().header("Location")).endsWith("/v1/members/" + id);
    Api.read(id)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("name", equalTo("李明"))
        .body("idNumber", equalTo("9" + "*".repeat(15) + number.substring(16)))
        .body("phone", equalTo("199****0000"))
        .body("sex", equalTo("2"))
        .body("birthDate", equalTo("1985-03-20"))
        .body("ethnicGroup", equalTo("01"))
        .body("education", equalTo("21"))
        .body("category", equalTo("FULL"))
        .body("membershipStatus", equalTo("NORMAL"))
        .body("organizationId", equalTo(Organizations.id("A1").toString()));
    Api.clerk()
        .get("/v1/members/" + id + "/history")
        .then()
        .body("items.category", contains("PROBATIONARY", "FULL"))
        .body("items.from", contains("2015-06-10", "2016-06-10"));
  }

  @Test
  void storesNothingReadableOfC4() {
    var body = Api.member();
    var id = Api.created(body);
    var row =
        Table.one(
            database,
            "select n.id_number || ' ' || n.id_number_index || ' ' || n.phone from person n"
                + " join member m on m.person_id = n.id where m.id = '%s'".formatted(id));
    assertThat(row)
        .startsWith("local:")
        .doesNotContain(Api.number(body))
        .doesNotContain("19912340000");
  }

  @Test
  void saysNothingPersonalInEventsAndAudit() {
    var body = Api.member();
    var id = Api.created(body);
    var event =
        Table.one(database, "select payload from change_outbox where key = '%s'".formatted(id));
    assertThat(event)
        .contains(id, Organizations.id("A1").toString())
        .doesNotContain("李明", "1985", Api.number(body));
    var audit =
        Table.one(
            database,
            "select string_agg(after::text, ' ') from audit_entry where record_id = '%s'"
                .formatted(id));
    assertThat(audit)
        .contains("\"name\":\"***\"")
        .doesNotContain("李明", "1985", Api.number(body), "19912340000");
  }

  @ParameterizedTest
  @CsvSource({
    "idNumber, 990101190001010019, id-number-check, /idNumber",
    "idNumber, 990101190002290015, id-number-date, /idNumber",
    "idNumber, 990101190013010015, id-number-date, /idNumber",
    "idNumber, 990101299901010012, id-number-date, /idNumber",
    "idNumber, 99010119000101001, id-number-length, /idNumber",
    "sex, 1, id-number-sex, /sex",
    "birthDate, 1985-03-21, id-number-birth-date, /birthDate",
    "ethnicGroup, 77, unknown-code, /ethnicGroup",
    "education, 99, unknown-code, /education",
    "category, ACTIVIST, unknown-code, /category",
    "name, '', not-blank, /name",
    "phone, none, pattern, /phone",
    "organizationId, NOWHERE, unknown-organization, /organizationId",
    "organizationId, A, ORG-14, /organizationId",
    "organizationId, AF, ORG-07, /organizationId",
    "joinedOn, 2003-03-19, FZ-05, /joinedOn",
    "fullSince, 2015-06-09, full-before-joined, /fullSince",
    "relationFrom, 2015-06-09, MEM-01, /relationFrom",
    "nickname, x, unknown-field, /nickname"
  })
  void refusesWithAPointerAndStoresNothing(
      String field, String value, String code, String pointer) {
    var before = Table.one(database, "select count(*) from person");
    Api.clerk()
        .body(Api.member(field, value))
        .post("/v1/members")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations.code", hasItem(code))
        .body("violations.pointer", hasItem(pointer));
    assertThat(Table.one(database, "select count(*) from person")).isEqualTo(before);
  }

  @Test
  void refusesASecondMembershipOfAPerson() {
    var body = Api.member();
    Api.created(body);
    Api.clerk()
        .body(body)
        .post("/v1/members")
        .then()
        .statusCode(409)
        .body("code", equalTo("member-known"));
    body.put("organizationId", "B1");
    Api.as("clerk", "B")
        .body(body)
        .post("/v1/members")
        .then()
        .statusCode(409)
        .body("detail", not(equalTo(Organizations.id("A1").toString())));
  }

  @Test
  void oneOfManyAtOnceWins() throws Exception {
    var body = Api.member();
    Callable<Integer> post = () -> Api.clerk().body(body).post("/v1/members").statusCode();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var answers =
          threads.invokeAll(List.of(post, post, post, post)).stream()
              .map(answer -> answer.resultNow())
              .sorted()
              .toList();
      assertThat(answers).containsExactly(201, 409, 409, 409);
    }
  }

  @Test
  void repeatsAnAnswerForTheSameKey() {
    var body = Api.member();
    var key = UUID.randomUUID().toString();
    var first = Api.clerk().header("Idempotency-Key", key).body(body).post("/v1/members");
    var second = Api.clerk().header("Idempotency-Key", key).body(body).post("/v1/members");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
    Api.clerk()
        .header("Idempotency-Key", key)
        .body(Api.member())
        .post("/v1/members")
        .then()
        .statusCode(422)
        .body("code", equalTo("key-reused"));
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    var id = Api.created(Api.member());
    var other = Api.as("clerk", "B");
    other.get("/v1/members/" + id).then().statusCode(404);
    Api.as("clerk", "B").get("/v1/members/" + id + "/history").then().statusCode(404);
    Api.as("clerk", "B").get("/v1/members?under=A").then().statusCode(404);
    Api.as("clerk", "B").get("/v1/members?organizationId=A1").then().statusCode(404);
    Api.as("clerk", "B").body(Api.member()).post("/v1/members").then().statusCode(404);
    Api.as("clerk", "B")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"name\":\"王芳\"}")
        .patch("/v1/members/" + id)
        .then()
        .statusCode(404);
    for (var act : List.of("branch-changes", "conversions", "departures", "reveals")) {
      Api.as("clerk", "B")
          .body(acts(act))
          .post("/v1/members/" + id + "/" + act)
          .then()
          .statusCode(404);
    }
    Api.as("clerk", "B")
        .get("/v1/members?limit=500")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)));
    Api.clerk()
        .body(Map.of("organizationId", "B1", "effectiveOn", "2024-01-01", "reason", "x"))
        .post("/v1/members/" + id + "/branch-changes")
        .then()
        .statusCode(404);
  }

  private static Map<String, String> acts(String act) {
    return switch (act) {
      case "branch-changes" ->
          Map.of("organizationId", "B1", "effectiveOn", "2024-01-01", "reason", "x");
      case "conversions" -> Map.of("on", "2024-01-01");
      case "departures" -> Map.of("status", "DECEASED", "on", "2024-01-01", "reason", "x");
      default -> Map.of("field", "PHONE", "purpose", "CONTACT", "reason", "calling");
    };
  }

  @Test
  void answers401WithoutAGoodToken() {
    RestAssured.given().get("/v1/members").then().statusCode(401);
    for (var token :
        List.of(
            Tokens.expired("test-clerk", List.of("clerk")),
            Tokens.foreign("kt-clerk"),
            Tokens.forged("kt-clerk"))) {
      RestAssured.given().auth().oauth2(token).get("/v1/members").then().statusCode(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "auditor", "security", "member", "resident", "clerk@economy"})
  void showsNoPersonToRolesWithoutRecords(String role) {
    var id = Api.created(Api.member());
    Api.as(role, "A").get("/v1/members").then().statusCode(403);
    Api.as(role, "A").get("/v1/members/" + id).then().statusCode(403);
    Api.as(role, "A").body("{\"name\":\"李\"}").post("/v1/members/searches").then().statusCode(403);
    Api.as(role, "A").body(Api.member()).post("/v1/members").then().statusCode(403);
  }

  @Test
  void masksNamesForAdministrators() {
    var id = Api.created(Api.member());
    Api.as("admin", "A")
        .get("/v1/members/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("李*"))
        .body("birthDate", nullValue())
        .body("phone", equalTo("199****0000"));
    Api.as("clerk@member", "A")
        .get("/v1/members/" + id)
        .then()
        .body("name", equalTo("李明"))
        .body("phone", equalTo("199****0000"));
  }

  @Test
  void revealsOneValueAndWritesItDown() {
    var body = Api.member();
    var id = Api.created(body);
    Api.clerk()
        .body(Map.of("field", "ID_NUMBER", "purpose", "VERIFICATION", "reason", "转接核对"))
        .post("/v1/members/" + id + "/reveals")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("value", equalTo(body.get("idNumber")));
    var purpose =
        Table.one(
            database,
            "select purpose from audit_entry where record_id = '%s' and action = 'revealed'"
                .formatted(id));
    assertThat(purpose).isEqualTo("VERIFICATION: 转接核对");
  }

  @ParameterizedTest
  @CsvSource({"admin, 403", "platform, 403", "reviewer, 200"})
  void revealsToFewRoles(String role, int status) {
    var id = Api.created(Api.member());
    Api.as(role, "A")
        .body(Map.of("field", "PHONE", "purpose", "CONTACT", "reason", "会议通知"))
        .post("/v1/members/" + id + "/reveals")
        .then()
        .statusCode(status);
  }

  @Test
  void revealsNothingWithoutAReason() {
    var id = Api.created(Api.member());
    Api.clerk()
        .body(Map.of("field", "PHONE", "purpose", "CONTACT"))
        .post("/v1/members/" + id + "/reveals")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/reason"));
  }

  @Test
  void correctsAFile() {
    var id = Api.created(Api.member());
    patch(id, "\"0\"", "{\"name\":\"李敏\",\"residence\":\"URBAN\",\"phone\":null}")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("李敏"))
        .body("phone", nullValue());
    Api.clerk()
        .get("/v1/members/" + id + "/history")
        .then()
        .body("items.residence", contains("RURAL", "URBAN"));
    patch(id, "\"0\"", "{\"name\":\"李华\"}").then().statusCode(412);
    patch(id, null, "{\"name\":\"李华\"}").then().statusCode(428);
    patch(id, "\"1\"", "{\"category\":\"PROBATIONARY\"}")
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("unknown-field"));
    patch(id, "\"1\"", "{\"sex\":\"1\"}")
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("id-number-sex"));
    Api.read(id).body("name", equalTo("李敏")).body("version", equalTo(1));
  }

  private static Response patch(String id, @Nullable String ifMatch, String body) {
    var request = Api.clerk().contentType("application/merge-patch+json; charset=UTF-8").body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .patch("/v1/members/" + id);
  }

  @Test
  void changesTheBranchFromADayOn() {
    var id = Api.created(Api.member());
    Api.clerk()
        .body(Map.of("organizationId", "A2", "effectiveOn", "2024-05-06", "reason", "工作变动"))
        .post("/v1/members/" + id + "/branch-changes")
        .then()
        .statusCode(200)
        .body("organizationId", equalTo(Organizations.id("A2").toString()))
        .body("version", equalTo(1));
    Api.clerk()
        .get("/v1/members/" + id + "/history")
        .then()
        .body("items.from", contains("2015-06-10", "2016-06-10", "2024-05-06"))
        .body("items.to", contains("2016-06-10", "2024-05-06", null));
    Api.clerk()
        .body(Map.of("organizationId", "A1", "effectiveOn", "2024-05-05", "reason", "x"))
        .post("/v1/members/" + id + "/branch-changes")
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("before-current-period"));
    Api.clerk()
        .body(Map.of("organizationId", "A2", "effectiveOn", "2024-06-01", "reason", "x"))
        .post("/v1/members/" + id + "/branch-changes")
        .then()
        .statusCode(422)
        .body("violations.code", hasItem("same-branch"));
    Api.clerk()
        .body(Map.of("organizationId", "A1", "effectiveOn", "2024-05-06", "reason", "误录"))
        .post("/v1/members/" + id + "/branch-changes")
        .then()
        .statusCode(200);
    Api.clerk()
        .get("/v1/members/" + id + "/history")
        .then()
        .body("items", hasSize(3))
        .body("items[2].organizationId", equalTo(Organizations.id("A1").toString()));
  }

  @Test
  void convertsAfterAYearOfProbation() {
    var body = Api.member("category", "PROBATIONARY");
    body.remove("fullSince");
    var id = Api.created(body);
    Api.clerk()
        .body(Map.of("on", "2016-06-09"))
        .post("/v1/members/" + id + "/conversions")
        .then()
        .statusCode(422)
        .body("code", equalTo("DEV-01"));
    Api.clerk()
        .body(Map.of("on", "2016-06-10"))
        .post("/v1/members/" + id + "/conversions")
        .then()
        .statusCode(200)
        .body("category", equalTo("FULL"))
        .body("fullSince", equalTo("2016-06-10"));
    Api.clerk()
        .body(Map.of("on", "2017-06-10"))
        .post("/v1/members/" + id + "/conversions")
        .then()
        .statusCode(409);
  }

  @Test
  void endsAMembership() {
    var body = Api.member();
    var id = Api.created(body);
    Api.clerk()
        .body(Map.of("status", "REMOVED", "on", "2024-03-01", "reason", "自行脱党"))
        .post("/v1/members/" + id + "/departures")
        .then()
        .statusCode(200)
        .body("membershipStatus", equalTo("REMOVED"))
        .body("leftOn", equalTo("2024-03-01"));
    Api.clerk()
        .body(Map.of("organizationId", "A2", "effectiveOn", "2024-05-06", "reason", "x"))
        .post("/v1/members/" + id + "/branch-changes")
        .then()
        .statusCode(409)
        .body("code", equalTo("MEM-04"));
    Api.clerk().get("/v1/members?limit=500").then().body("items.id", not(hasItem(id)));
    Api.clerk()
        .get("/v1/members?limit=500&status=REMOVED")
        .then()
        .body("items.id", hasItem(id))
        .body("items.membershipStatus", everyItem(equalTo("REMOVED")));
    body.put("joinedOn", "2025-01-10");
    body.put("category", "PROBATIONARY");
    body.remove("fullSince");
    assertThat(Api.created(body)).as("joins again as a new case").isNotEqualTo(id);
  }

  @Test
  void pagesThroughTheScope() {
    for (int i = 0; i < 5; i++) {
      Api.created(Api.member("organizationId", "A2"));
    }
    var all = Api.clerk().get("/v1/members?under=A2&limit=500").jsonPath().getList("items.id");
    var paged = new ArrayList<Object>();
    String next = "";
    while (next != null) {
      var page =
          Api.clerk()
              .get("/v1/members?under=A2&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
      paged.addAll(page.jsonPath().getList("items.id"));
      next = page.path("next");
    }
    assertThat(paged).isEqualTo(all).hasSizeGreaterThanOrEqualTo(5);
    Api.clerk()
        .get("/v1/members?organizationId=A2&category=FULL&residence=RURAL")
        .then()
        .body("items.organizationId", everyItem(equalTo(Organizations.id("A2").toString())));
    Api.clerk().get("/v1/members?organizationId=A2&residence=URBAN").then().body("items", empty());
  }

  @Test
  void findsByNameBranchAndNumber() {
    var body = Api.member("name", "欧阳娜娜");
    var id = Api.created(body);
    search(Map.of("name", "欧阳")).body("items.id", hasItem(id));
    search(Map.of("name", "阳")).body("items.id", not(hasItem(id)));
    search(Map.of("name", "欧阳", "organizationId", "A2")).body("items.id", not(hasItem(id)));
    search(Map.of("idNumber", Api.number(body)))
        .body("items.id", contains(id))
        .body("items[0].phone", equalTo("199****0000"));
    search(Map.of("idNumber", Api.freshNumber(LocalDate.of(1985, 3, 20)))).body("items", empty());
    Api.clerk().body("{}").post("/v1/members/searches").then().statusCode(422);
    Api.as("clerk", "B")
        .body(Map.of("idNumber", body.get("idNumber")))
        .post("/v1/members/searches")
        .then()
        .body("items", empty());
  }

  private static ValidatableResponse search(Map<String, String> by) {
    return Api.clerk().body(by).post("/v1/members/searches").then().statusCode(200);
  }

  @Test
  void answers304ForAKnownVersion() {
    var id = Api.created(Api.member());
    Api.clerk().header("If-None-Match", "\"0\"").get("/v1/members/" + id).then().statusCode(304);
  }

  @Test
  void writesDownEveryLook() {
    var id = Api.created(Api.member());
    Api.read(id);
    Api.clerk().get("/v1/members?limit=500");
    var looks =
        Table.one(
            database,
            "select string_agg(action, ',' order by at) from audit_entry where record_id = '%s'"
                .formatted(id));
    assertThat(looks).isEqualTo("created,read,listed");
  }
}
