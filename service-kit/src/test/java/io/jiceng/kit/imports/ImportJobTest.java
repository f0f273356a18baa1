package io.jiceng.kit.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.Spreadsheet;
import io.jiceng.kit.Tokens;
import io.jiceng.kit.access.CallerSnapshot;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.thing.SmallTree;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportJobTest {
  @Inject DataSource database;
  @Inject Parcels parcels;
  @Inject Spool spool;
  @Inject ImportJobs jobs;

  private final String prefix = UUID.randomUUID().toString();

  @BeforeEach
  void plant() {
    SmallTree.plant(database);
    parcels.forget();
  }

  private String row(int number, int grams) {
    return "{\"code\": \"%s-%d\", \"organizationId\": \"A1\", \"weightGrams\": %d}\n"
        .formatted(prefix, number, grams);
  }

  private String rows(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> row(i, i)).collect(Collectors.joining());
  }

  private ImportJob sent(String file, ImportMode mode) {
    String id =
        given()
            .auth()
            .oauth2(Tokens.of("sender", List.of("clerk"), List.of("A")))
            .contentType("application/x-ndjson")
            .body(file.getBytes(StandardCharsets.UTF_8))
            .queryParam("resource", "parcels")
            .queryParam("mode", mode.name())
            .post("/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return ended(UUID.fromString(id.substring(id.indexOf('-') + 1)));
  }

  private ImportJob ended(UUID id) {
    for (int i = 0; i < 600; i++) {
      var job = jobs.find(id).orElseThrow();
      if (job.status().ended()) {
        return job;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("the job does not end");
  }

  private long count(String query) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select count(*) from " + query);
        var found = select.executeQuery()) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long chunks(ImportJob job) {
    return count("import_chunk where job_id = '" + job.id() + "'");
  }

  private long stored() {
    return count("parcel where starts_with(code, '" + prefix + "')");
  }

  @Test
  void leavesNothingOfTheFileBehind() {
    var job = sent(rows(2_500), ImportMode.ALL_OR_NOTHING);
    assertThat(job.counts()).isEqualTo(new ImportCounts(2_500, 0, 2_500, 0, 0));
    assertThat(stored()).isEqualTo(2_500);
    assertThat(chunks(job)).isZero();
  }

  @Test
  void theFileRestsEncrypted() throws IOException, SQLException {
    var file = spool.write(stream(rows(50)), ImportFormat.NDJSON);
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("select body from import_chunk where job_id = ?")) {
      select.setObject(1, file.id());
      try (var chunks = select.executeQuery()) {
        assertThat(chunks.next()).isTrue();
        assertThat(chunks.getString(1)).doesNotContain(prefix).doesNotContain("weightGrams");
      }
    }
    try (var connection = database.getConnection();
        var kept = spool.read(file.id(), new Lease(connection, file.id()))) {
      assertThat(new String(kept.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(rows(50));
    }
    spool.delete(file.id());
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The database refuses row 700 only when the statement runs. */
  @Test
  void findsTheRowTheDatabaseRefuses() {
    var file = rows(1_200).replace(row(700, 700), row(700, 1_000_000));
    var job = sent(file, ImportMode.PER_ROW);
    assertThat(job.status()).isEqualTo(ImportStatus.DONE);
    assertThat(job.counts()).isEqualTo(new ImportCounts(1_200, 1, 1_199, 0, 0));
    assertThat(jobs.errors(job.id(), -1, -1, 10))
        .extracting(stored -> stored.error().row() + " " + stored.error().code())
        .containsExactly("700 row-conflict");
    assertThat(stored()).isEqualTo(1_199);
    var refused = sent(file.replace(prefix, prefix + "x"), ImportMode.ALL_OR_NOTHING);
    assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
    assertThat(stored()).isEqualTo(1_199);
  }

  @Test
  void aBugOfTheFeatureFailsTheJobAndStoresNothing() {
    var file = rows(3) + "{\"code\": \"BUG\", \"organizationId\": \"A1\", \"weightGrams\": 1}\n";
    var job = sent(file, ImportMode.ALL_OR_NOTHING);
    assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
    assertThat(job.code()).isEqualTo("internal");
    assertThat(stored()).isZero();
    assertThat(chunks(job)).isZero();
  }

  @Test
  void rowsOfTheSameRecordActOneAfterTheOther() {
    var job = sent(row(1, 10) + row(2, 10) + row(1, 20), ImportMode.ALL_OR_NOTHING);
    assertThat(job.counts()).isEqualTo(new ImportCounts(3, 0, 2, 1, 0));
  }

  @Test
  void outOfTheSendersScopeIsARowError() {
    var file = row(1, 10) + row(2, 10).replace("A1", "B1");
    var job = sent(file, ImportMode.PER_ROW);
    assertThat(job.counts()).isEqualTo(new ImportCounts(2, 1, 1, 0, 0));
  }

  /** What a killed service leaves: a job that runs nowhere. */
  private UUID leftBehind(ImportMode mode, ImportCounts counts, int attempts) throws IOException {
    var file = spool.write(stream(rows(2_500)), ImportFormat.NDJSON);
    var order = new ImportOrder("parcels", ImportFormat.NDJSON, mode, false, Language.ZH);
    var caller = new CallerSnapshot("sender", Set.of("clerk"), Set.of("A"), null);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              jobs.receive(file, order, new ImportOwner(caller, Set.of()));
              for (int i = 0; i < attempts; i++) {
                jobs.start(file.id());
              }
              jobs.progress(file.id(), counts);
            });
    return file.id();
  }

  @Test
  void aKilledRowByRowJobGoesOnWhereItWas() throws IOException {
    var id = leftBehind(ImportMode.PER_ROW, new ImportCounts(1_000, 0, 1_000, 0, 0), 1);
    var job = ended(id);
    assertThat(job.status()).isEqualTo(ImportStatus.DONE);
    assertThat(job.counts()).isEqualTo(new ImportCounts(2_500, 0, 2_500, 0, 0));
    assertThat(parcels.handed())
        .containsExactlyElementsOf(LongStream.rangeClosed(1_001, 2_500).boxed().toList());
  }

  @Test
  void aKilledWholeJobStartsAgain() throws IOException {
    var id = leftBehind(ImportMode.ALL_OR_NOTHING, new ImportCounts(1_000, 0, 1_000, 0, 0), 1);
    var job = ended(id);
    assertThat(job.counts()).isEqualTo(new ImportCounts(2_500, 0, 2_500, 0, 0));
    assertThat(stored()).isEqualTo(2_500);
  }

  @Test
  void aJobThatKillsItsServiceIsGivenUp() throws IOException {
    var job = ended(leftBehind(ImportMode.PER_ROW, ImportCounts.NONE, 5));
    assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
    assertThat(job.code()).isEqualTo("import-interrupted");
    assertThat(stored()).isZero();
    assertThat(chunks(job)).isZero();
  }

  private static RequestSpecification sender() {
    return given().auth().oauth2(Tokens.of("sender", List.of("clerk"), List.of("A")));
  }

  private ImportJob sheet(byte[] file) {
    String id =
        sender()
            .contentType("application/octet-stream")
            .body(file)
            .post("/v1/imports?resource=parcels&mode=PER_ROW&format=XLSX")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return ended(UUID.fromString(id.substring(id.indexOf('-') + 1)));
  }

  private Spreadsheet filled(int... grams) {
    var template = sender().get("/v1/imports/templates/parcels").then().statusCode(200).extract();
    var sheet = Spreadsheet.of(template.asByteArray());
    for (int i = 0; i < grams.length; i++) {
      sheet.add(Map.of("编号", prefix + "-" + i, "所属组织", "A1", "Weight", grams[i]));
    }
    return sheet;
  }

  @Test
  void aSheetComesBackMarkedAndIsCorrected() {
    var job = sheet(filled(10, 0, 30).bytes());
    assertThat(job.rows()).isEqualTo(3);
    assertThat(job.counts()).isEqualTo(new ImportCounts(3, 1, 2, 0, 0));
    assertThat(chunks(job)).isPositive();
    var path = "/v1/imports/kit-" + job.id() + "/errors.xlsx";
    var marked =
        Spreadsheet.of(
            sender()
                .header("Accept-Language", "zh")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(marked.text(2, "导入说明")).startsWith("示例");
    assertThat(marked.text(3, "导入说明")).isEqualTo("null");
    assertThat(marked.text(3, "重量")).isEqualTo("10");
    assertThat(marked.text(4, "导入说明")).startsWith("重量: ");
    var again = sheet(marked.set(4, "重量", 20).bytes());
    assertThat(again.counts()).isEqualTo(new ImportCounts(3, 0, 1, 0, 2));
    assertThat(chunks(again)).isZero();
    sender().get("/v1/imports/kit-" + again.id() + "/errors.xlsx").then().statusCode(410);
    given()
        .auth()
        .oauth2(Tokens.of("boss", List.of("admin"), List.of("ROOT")))
        .get(path)
        .then()
        .statusCode(410);
    assertThat(count("audit_entry where action = 'downloaded' and record_id = '" + job.id() + "'"))
        .isEqualTo(1);
  }

  @Test
  void aMarkedFileIsDestroyedInTheEnd() throws SQLException {
    var job = sheet(filled(0).bytes());
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update import_chunk set stored_at = stored_at - interval '2 days' where job_id = ?")) {
      update.setObject(1, job.id());
      update.executeUpdate();
    }
    jobs.sweep(Duration.ofDays(1));
    assertThat(chunks(job)).isPositive();
    jobs.sweep(Duration.ofSeconds(-5));
    assertThat(chunks(job)).isZero();
  }

  @Test
  void refusesAFileThatIsNoSheet() {
    sender()
        .contentType("application/octet-stream")
        .body("a,b".getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports?resource=parcels&format=XLSX")
        .then()
        .statusCode(422)
        .body("code", equalTo("workbook-unreadable"));
    sender().get("/v1/imports/templates/moons").then().statusCode(422);
    assertThat(
            count(
                "import_chunk c where not exists (select from import_job j where j.id = c.job_id)"))
        .isZero();
  }
}
