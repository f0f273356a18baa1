package io.jiceng.member.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.RealParts;
import io.jiceng.kit.Spreadsheet;
import io.jiceng.kit.Tokens;
import io.jiceng.member.Api;
import io.jiceng.member.Organizations;
import io.jiceng.member.Table;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MemberImportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject DataSource database;

  @BeforeEach
  void plant() {
    Organizations.plant(database);
  }

  @Test
  void aFileTwiceHasOneEffect() {
    var rows = Stream.generate(Api::member).limit(50).toList();
    var first = imported(rows, "ALL_OR_NOTHING");
    assertThat(first.getString("status")).isEqualTo("DONE");
    assertThat(first.getInt("created")).isEqualTo(50);
    var before = state();
    var second = imported(rows, "ALL_OR_NOTHING");
    assertThat(second.getInt("created")).isZero();
    assertThat(second.getInt("unchanged")).isEqualTo(50);
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void aClerksFileNamesNoLogins() {
    var row =
        Api.member("identifiers", List.of(Map.of("system", "person-claim", "value", "a-login")));
    assertThat(imported(List.of(row), "PER_ROW").getInt("failed")).isEqualTo(1);
  }

  @Test
  void importsWhatTheResourceReads() {
    var row = Api.member("relationFrom", "2016-01-01");
    imported(List.of(row), "ALL_OR_NOTHING");
    var id = found(row);
    Api.read(id)
        .body("name", equalTo("李明"))
        .body("phone", equalTo("199****0000"))
        .body("category", equalTo("FULL"))
        .body("version", equalTo(0));
    Api.clerk()
        .get("/v1/members/" + id + "/history")
        .then()
        .body("items.category", contains("PROBATIONARY", "FULL"))
        .body("items.from", contains("2016-01-01", "2016-06-10"));
    assertThat(Table.one(database, "select payload from change_outbox where key = '" + id + "'"))
        .doesNotContain("李明");
    assertThat(
            Table.one(
                database,
                "select count(*) from audit_entry where action = 'created' and record_id = '"
                    + id
                    + "'"))
        .isEqualTo("1");
  }

  @Test
  void correctsKnownMembersAndKeepsBranchAndDates() {
    var row = Api.member();
    imported(List.of(row), "PER_ROW");
    row.put("name", "李敏");
    row.put("phone", "13800000000");
    row.put("residence", "URBAN");
    assertThat(imported(List.of(row), "PER_ROW").getInt("updated")).isEqualTo(1);
    var id = found(row);
    Api.read(id)
        .body("name", equalTo("李敏"))
        .body("phone", equalTo("138****0000"))
        .body("residence", equalTo("URBAN"))
        .body("version", equalTo(1));
    row.put("organizationId", "A2");
    var refused = imported(List.of(row), "PER_ROW");
    assertThat(refused.getInt("failed")).isEqualTo(1);
    errors(refused, "membership-differs", "");
    Api.read(id).body("organizationId", equalTo(Organizations.id("A1").toString()));
  }

  @Test
  void storesAllOrNothing() {
    var good = Api.member();
    var bad = Api.member("idNumber", "990101190001010019");
    var before = state();
    var job = imported(List.of(good, bad), "ALL_OR_NOTHING");
    assertThat(job.getString("status")).isEqualTo("REFUSED");
    errors(job, "id-number-check", "/idNumber");
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void storesGoodRowsPerRow() {
    var good = Api.member();
    var outside = Api.member("organizationId", "B1");
    var unknown = Api.member("organizationId", "NOWHERE");
    var functional = Api.member("organizationId", "AF");
    var job = imported(List.of(outside, good, unknown, functional), "PER_ROW");
    assertThat(job.getInt("created")).isEqualTo(1);
    assertThat(job.getInt("failed")).isEqualTo(3);
    errors(job, "not-found", "/organizationId");
    errors(job, "ORG-07", "/organizationId");
    assertThat(found(good)).isNotNull();
  }

  @Test
  void aMemberOfAnotherScopeIsNotTouched() {
    var row = Api.member("organizationId", "B1");
    Api.as("clerk", "B").body(row).post("/v1/members").then().statusCode(201);
    row.put("organizationId", "A1");
    var job = imported(List.of(row), "PER_ROW");
    errors(job, "person-known", "/idNumber");
  }

  @Test
  void aFormerMemberJoinsAgain() {
    var row = Api.member();
    var id = Api.created(row);
    Api.clerk()
        .body(Map.of("status", "LEFT", "on", "2024-03-01", "reason", "本人申请"))
        .post("/v1/members/" + id + "/departures")
        .then()
        .statusCode(200);
    row.put("joinedOn", "2025-03-01");
    row.put("category", "PROBATIONARY");
    row.remove("fullSince");
    assertThat(imported(List.of(row), "PER_ROW").getInt("created")).isEqualTo(1);
    assertThat(found(row)).isNotEqualTo(id);
  }

  @Test
  void errorsNeverQuoteARow() {
    var job = imported(List.of(Api.member("name", "李".repeat(61))), "PER_ROW");
    Api.clerk()
        .get("/v1/imports/" + job.getString("id") + "/errors")
        .then()
        .body("items.pointer", hasItem("/name"))
        .body("items.message", not(hasItem("李".repeat(61))));
  }

  @Test
  void onlyKeepersOfRecordsImport() {
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("v", List.of("viewer"), List.of("A")))
        .body(ndjson(List.of(Api.member())))
        .post("/v1/imports?resource=members")
        .then()
        .statusCode(403);
  }

  private String state() {
    return Table.one(
        database,
        "select (select count(*) from person) || '/' || (select count(*) from member) || '/'"
            + " || (select count(*) from membership_period) || '/'"
            + " || (select max(seq) from change_outbox where topic = 'jiceng.member.v1') || '/'"
            + " || (select coalesce(sum(version), 0) from member)");
  }

  private static String found(Map<String, Object> row) {
    return Api.clerk()
        .body(Map.of("idNumber", Api.number(row)))
        .post("/v1/members/searches")
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  private static void errors(JsonPath job, String code, String pointer) {
    Api.clerk()
        .get("/v1/imports/" + job.getString("id") + "/errors")
        .then()
        .statusCode(200)
        .body("items.code", hasItem(code))
        .body("items.pointer", hasItem(pointer));
  }

  private static JsonPath imported(List<Map<String, Object>> rows, String mode) {
    var id =
        Api.clerk()
            .contentType("application/x-ndjson")
            .body(ndjson(rows))
            .post("/v1/imports?resource=members&mode=" + mode)
            .then()
            .statusCode(202)
            .extract()
            .<String>path("id");
    return ended(id);
  }

  private static JsonPath ended(String id) {
    for (int i = 0; i < 600; i++) {
      var job = Api.clerk().get("/v1/imports/" + id).jsonPath();
      if (job.get("finishedAt") != null) {
        return job;
      }
      pause();
    }
    throw new AssertionError("import has not ended");
  }

  private static byte[] ndjson(List<Map<String, Object>> rows) {
    return rows.stream()
        .map(MemberImportTest::json)
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  private static String json(Map<String, Object> row) {
    try {
      return JSON.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonPath sheet(Spreadsheet sheet) {
    var id =
        Api.clerk()
            .contentType("application/octet-stream")
            .body(sheet.bytes())
            .post("/v1/imports?format=XLSX&mode=PER_ROW&resource=members")
            .then()
            .statusCode(202)
            .extract()
            .<String>path("id");
    return ended(id);
  }

  private static Spreadsheet downloaded(String path) {
    return Spreadsheet.of(Api.clerk().get(path).then().statusCode(200).extract().asByteArray());
  }

  /** As a clerk types them: labels, dates, and one ID number that the sheet took for a number. */
  private static Map<String, Object> typed(Map<String, Object> row) {
    var typed = new LinkedHashMap<String, Object>();
    typed.put("姓名", row.get("name"));
    typed.put("公民身份号码", row.get("idNumber"));
    typed.put("民族", "汉族");
    typed.put("学历", "21");
    typed.put("党员类别", "正式党员");
    typed.put("所在党支部", "A1");
    typed.put("城乡", "RURAL");
    typed.put("入党日期", LocalDate.of(2015, 6, 10));
    typed.put("转正日期", "2016年6月10日");
    return typed;
  }

  @Test
  void aSheetIsMarkedAndCorrected() {
    var good = Api.member();
    var lossy = Api.member();
    var sheet = downloaded("/v1/imports/templates/members").add(typed(good)).add(typed(lossy));
    sheet.set(sheet.lastRow(), "公民身份号码", new BigDecimal(Api.number(lossy).replace('X', '0')));
    var job = sheet(sheet);
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(1);
    errors(job, "number-too-long", "/idNumber");
    var marked = downloaded("/v1/imports/" + job.getString("id") + "/errors.xlsx");
    assertThat(marked.text(marked.lastRow(), "导入说明")).startsWith("公民身份号码: ");
    assertThat(marked.text(marked.lastRow() - 1, "姓名")).isEqualTo("李明");
    marked.set(marked.lastRow(), "公民身份号码", Api.number(lossy));
    var again = sheet(marked);
    assertThat(again.getInt("created")).as(again.prettify()).isEqualTo(1);
    assertThat(again.getInt("unchanged")).isEqualTo(1);
    Api.read(found(lossy)).body("joinedOn", equalTo("2015-06-10"));
  }
}
