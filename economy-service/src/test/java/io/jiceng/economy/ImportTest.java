package io.jiceng.economy;

import static io.jiceng.economy.Api.act;
import static io.jiceng.economy.Api.as;
import static io.jiceng.economy.Api.ended;
import static io.jiceng.economy.Api.imported;
import static io.jiceng.economy.Api.line;
import static io.jiceng.economy.Api.newCollective;
import static io.jiceng.economy.Api.statement;
import static io.jiceng.economy.Api.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Spreadsheet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportTest {
  private static final String ALL = "ALL_OR_NOTHING";
  private static final String EACH = "PER_ROW";

  @Inject Countryside countryside;
  @Inject Rows rows;

  @BeforeEach
  void plant() {
    countryside.plant();
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(String code, String organization) {
    return Api.collective(code, organization).replace("\n", "") + "\n";
  }

  private static String accepted(String collective, String period, String amount) {
    return statement(collective, period, line("501", amount))
            .replace("\n", "")
            .replaceFirst("\\{", "{\"state\": \"ACCEPTED\", ")
        + "\n";
  }

  @Test
  void theSameFileTwiceHasOneEffect() {
    var prefix = unique();
    var file = row(prefix + "-1", "A1") + row(prefix + "-2", "A2") + row(prefix + "-3", "B1");
    var first = imported(as("platform"), "collectives", ALL, file);
    assertThat(first.getString("status")).isEqualTo("DONE");
    assertThat(first.getInt("created")).isEqualTo(3);
    var again = imported(as("platform"), "collectives", ALL, file);
    assertThat(again.getInt("unchanged")).isEqualTo(3);
    assertThat(stored(prefix)).isEqualTo(3);
    assertThat(leftBehind()).isZero();
    var changed = file.replace("1500.5", "1600");
    assertThat(imported(as("platform"), "collectives", EACH, changed).getInt("updated"))
        .isEqualTo(3);
  }

  /** Files of jobs; only spreadsheets with errors stay for a while. */
  private long leftBehind() {
    return rows.count(
        "select from import_chunk where job_id not in (select id from import_job where format = 'XLSX')");
  }

  private long stored(String prefix) {
    return rows.count("select from collective where starts_with(code, cast(? as text))", prefix);
  }

  @Test
  void aFaultRefusesTheWholeFileOrItsRow() {
    var prefix = unique();
    var file =
        row(prefix + "-1", "A1")
            + row(prefix + "-2", "B1")
            + row(prefix + "-3", "A1").replace("VILLAGE", "CLUB")
            + "{\"code\": oops}\n"
            + row(prefix + "-5", "A1").replace("\"households\"", "\"houses\"")
            + row(prefix + "-6", "A1").replace("120", "-5")
            + row(prefix + "-7", "A2");
    var refused = imported(as("platform", "A"), "collectives", ALL, file);
    assertThat(refused.getString("status")).isEqualTo("REFUSED");
    assertThat(stored(prefix)).isZero();
    var taken = imported(as("platform", "A"), "collectives", EACH, file);
    assertThat(taken.getString("status")).isEqualTo("DONE");
    assertThat(taken.getInt("created")).isEqualTo(2);
    assertThat(taken.getInt("failed")).isEqualTo(5);
    assertThat(stored(prefix)).isEqualTo(2);
    as("platform", "A")
        .get("/v1/imports/" + taken.getString("id") + "/errors")
        .then()
        .statusCode(200)
        .body("items.row", equalTo(List.of(2, 3, 4, 5, 6)))
        .body(
            "items.pointer",
            equalTo(List.of("/organizationId", "/kind", "", "/houses", "/households")))
        .body("items[0].code", equalTo("not-found"));
    as("platform", "A")
        .accept("text/csv")
        .get("/v1/imports/" + taken.getString("id") + "/errors.csv")
        .then()
        .statusCode(200)
        .body(startsWith("row,pointer,code,message\n2,/organizationId"));
  }

  @Test
  void aDryRunStoresNothing() {
    var prefix = unique();
    var job =
        imported(
            as("platform").queryParam("dryRun", true),
            "collectives",
            ALL,
            row(prefix + "-1", "A1"));
    assertThat(job.getString("status")).isEqualTo("DONE");
    assertThat(job.getInt("created")).isEqualTo(1);
    assertThat(stored(prefix)).isZero();
  }

  @Test
  void readsTables() {
    var prefix = unique();
    var table =
        """
        \uFEFFcode,name,kind,organizationId,registeredOn,households,landMu
        %1$s-1,"Upper, village",VILLAGE,A1,2019-06-01,12,
        %1$s-2,Lower,VILLAGE,A1,2019-06-01,many,3.5
        %1$s-3,Short,VILLAGE
        """
            .formatted(prefix);
    var job = imported(as("clerk").queryParam("format", "CSV"), "collectives", EACH, table);
    assertThat(job.getInt("created")).isEqualTo(1);
    assertThat(job.getInt("failed")).isEqualTo(2);
  }

  @Test
  void tablesNameLinesByPosition() {
    var collective = newCollective("A1");
    var table =
        """
        collectiveId,period,lines[0].account,lines[0].amount,lines[1].account,lines[1].amount
        %s,2021,501,1000.50,502,-3
        """
            .formatted(collective);
    var job = imported(as("clerk").queryParam("format", "CSV"), "statements", ALL, table);
    assertThat(job.getString("status")).isEqualTo("DONE");
    as("viewer")
        .get("/v1/statements?collectiveId=" + collective)
        .then()
        .body("items[0].totalIncome", equalTo(997.50f))
        .body("items[0].state", equalTo("OPEN"));
  }

  @Test
  void onlyASourceMayStateAcceptedStatements() {
    var code = unique();
    imported(as("platform"), "collectives", ALL, row(code, "A1"));
    var file = accepted(code, "2020", "294000") + accepted(code, "2021", "500500");
    var clerk = imported(as("clerk"), "statements", ALL, file);
    assertThat(clerk.getString("status")).isEqualTo("REFUSED");
    var platform = imported(as("platform"), "statements", ALL, file);
    assertThat(platform.getInt("created")).isEqualTo(2);
    assertThat(imported(as("platform"), "statements", ALL, file).getInt("unchanged")).isEqualTo(2);
    var better = file.replace("294000", "294000.01");
    assertThat(imported(as("admin"), "statements", ALL, better).getInt("updated")).isEqualTo(1);
  }

  @Test
  void whatIsLockedStays() {
    var code = unique();
    imported(as("platform"), "collectives", ALL, row(code, "A1"));
    imported(as("platform"), "statements", ALL, accepted(code, "2020", "1"));
    String id =
        as("viewer")
            .get("/v1/statements?under=A1&limit=500")
            .jsonPath()
            .getString("items.findAll { it.period == '2020' && it.totalIncome == 1.0 }[-1].id");
    act("admin", id, "locks");
    var same = imported(as("platform"), "statements", EACH, accepted(code, "2020", "1"));
    assertThat(same.getInt("unchanged")).isEqualTo(1);
    var other = imported(as("platform"), "statements", EACH, accepted(code, "2020", "2"));
    assertThat(other.getInt("failed")).isEqualTo(1);
    as("platform")
        .get("/v1/imports/" + other.getString("id") + "/errors")
        .then()
        .body("items.code", hasItem("statement-locked"));
  }

  @Test
  void refusesWhatIsNoImport() {
    var file = as("platform").contentType("application/x-ndjson").body(bytes("{}\n"));
    file.post("/v1/imports?resource=moons")
        .then()
        .statusCode(422)
        .body("code", equalTo("import-resource"));
    as("platform")
        .contentType("application/x-ndjson")
        .body(bytes("\n \n"))
        .post("/v1/imports?resource=collectives")
        .then()
        .statusCode(422)
        .body("code", equalTo("import-empty"));
    as("viewer")
        .contentType("application/x-ndjson")
        .body(bytes("{}\n"))
        .post("/v1/imports?resource=collectives")
        .then()
        .statusCode(403);
    as("platform").get("/v1/imports/economy-" + UUID.randomUUID()).then().statusCode(404);
    as("platform").get("/v1/imports/nonsense").then().statusCode(404);
    assertThat(leftBehind()).isZero();
  }

  @Test
  void jobsAreTheSendersAndTheAdminsAboveHim() {
    var job =
        imported(as("platform", "A"), "collectives", ALL, row(unique(), "A1")).getString("id");
    as("platform", "A").get("/v1/imports/" + job).then().statusCode(200);
    as("clerk", "LAND").get("/v1/imports/" + job).then().statusCode(404);
    as("admin", "LAND").get("/v1/imports/" + job).then().statusCode(200);
    as("admin", "B").get("/v1/imports/" + job).then().statusCode(404);
  }

  @Test
  void aKeySentTwiceIsOneJob() {
    var key = unique();
    var file = row(unique(), "A1");
    String first = keyed(key, file).then().statusCode(202).extract().path("id");
    String second = keyed(key, file).then().statusCode(202).extract().path("id");
    assertThat(second).isEqualTo(first);
    keyed(key, file + row(unique(), "A1"))
        .then()
        .statusCode(422)
        .body("code", equalTo("key-reused"));
    ended(first);
    assertThat(leftBehind()).isZero();
  }

  private static Response keyed(String key, String file) {
    return as("platform")
        .contentType("application/x-ndjson")
        .header("Idempotency-Key", key)
        .body(bytes(file))
        .post("/v1/imports?resource=collectives");
  }

  @Test
  void thousandsOfRowsTakeASecondOrTwo() {
    var prefix = unique();
    var file =
        IntStream.range(0, 5_000)
            .mapToObj(i -> row(prefix + "-" + i, i % 2 == 0 ? "A1" : "B1"))
            .collect(Collectors.joining());
    var collectives = timed("collectives", file);
    assertThat(collectives.getInt("created")).isEqualTo(5_000);
    var statements =
        IntStream.range(0, 5_000)
            .mapToObj(i -> accepted(prefix + "-" + i, "2022", "1" + i))
            .collect(Collectors.joining());
    assertThat(timed("statements", statements).getInt("created")).isEqualTo(5_000);
    rows.run(
        "delete from statement_line where statement_id in (select s.id from statement s join collective c on c.id = s.collective_id where starts_with(c.code, '"
            + prefix
            + "'))");
    rows.run(
        "delete from statement where collective_id in (select id from collective where starts_with(code, '"
            + prefix
            + "'))");
    rows.run(
        "delete from collective_affiliation where collective_id in (select id from collective where starts_with(code, '"
            + prefix
            + "'))");
    rows.run("delete from collective where starts_with(code, '" + prefix + "')");
  }

  private static JsonPath timed(String resource, String file) {
    long start = System.nanoTime();
    var job = imported(as("platform"), resource, ALL, file);
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("import of %d %s: %d ms%n", job.getInt("rows"), resource, millis);
    assertThat(millis).isLessThan(20_000);
    return job;
  }

  private static JsonPath sheet(String resource, Spreadsheet sheet) {
    String job =
        as("platform")
            .contentType("application/octet-stream")
            .body(sheet.bytes())
            .post("/v1/imports?format=XLSX&mode=PER_ROW&resource=" + resource)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return ended(job);
  }

  private static Spreadsheet downloaded(String path) {
    return Spreadsheet.of(as("platform").get(path).then().statusCode(200).extract().asByteArray());
  }

  @Test
  void aSheetOfCollectivesIsMarkedAndCorrected() {
    var code = unique();
    var sheet = downloaded("/v1/imports/templates/collectives");
    sheet.add(
        Map.of(
            "代码",
            code,
            "名称",
            "东村经济合作社",
            "类别",
            "村集体经济组织",
            "所属党组织",
            "A1",
            "登记日期",
            LocalDate.of(2019, 6, 1)));
    sheet.add(
        Map.of(
            "代码",
            code + "-2",
            "名称",
            "西村",
            "类别",
            "VILLAGE",
            "所属党组织",
            "NOBODY",
            "登记日期",
            "2019/6/1",
            "户数",
            120));
    var job = sheet("collectives", sheet);
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(1);
    assertThat(job.getInt("failed")).isEqualTo(1);
    var marked = downloaded("/v1/imports/" + job.getString("id") + "/errors.xlsx");
    int last = marked.lastRow();
    assertThat(marked.text(last, "导入说明")).startsWith("Organisation it counts under: ");
    var again = sheet("collectives", marked.set(last, "所属党组织", "A2"));
    assertThat(again.getInt("created")).as(again.prettify()).isEqualTo(1);
    assertThat(again.getInt("unchanged")).isEqualTo(1);
  }

  @Test
  void aSheetOfStatementsNamesAccountsByTheirLabels() {
    var collective = newCollective("A1");
    var sheet = downloaded("/v1/imports/templates/statements");
    sheet.add(
        Map.of(
            "集体经济组织",
            collective,
            "报告期",
            2023,
            "科目金额1·科目",
            "经营收入",
            "科目金额1·金额",
            new BigDecimal("1000.50"),
            "科目金额2·科目",
            511,
            "科目金额2·金额",
            400));
    var job = sheet("statements", sheet);
    assertThat(job.getInt("created")).as(job.prettify()).isEqualTo(1);
    as("viewer")
        .get("/v1/statements?collectiveId=" + collective)
        .then()
        .body("items[0].totalIncome", equalTo(1000.50f))
        .body("items[0].period", equalTo("2023"));
  }
}
